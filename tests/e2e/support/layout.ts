import type { Page } from 'playwright-core';

/**
 * What of a page's text is cut off or sticks out: elements whose own words are wider or higher than they show, and anything
 * beyond the window's edges. Words may end in an ellipsis only where all of them are said in a title or stand elsewhere.
 */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > wide)
      found.push(`the page is ${String(document.documentElement.scrollWidth - wide)} px too wide`);
    const name = (e: Element): string => `${e.tagName.toLowerCase()}.${e.className} "${e.textContent.trim().slice(0, 60)}"`;
    const scrolls = (e: Element | null): boolean => {
      for (let at = e; at; at = at.parentElement) if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
      return false;
    };
    for (const e of document.body.querySelectorAll<HTMLElement>('*')) {
      const own = [...e.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() !== '');
      if (
        !own ||
        !e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
        e.closest('.visually-hidden, .skip, svg, option')
      )
        continue;
      const style = getComputedStyle(e);
      const box = e.getBoundingClientRect();
      if (box.width === 0 || style.display === 'inline') continue;
      const cut = e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 3;
      if (cut && style.textOverflow === 'ellipsis' && e.closest('[title]')) continue;
      if (cut && (style.overflowX !== 'visible' || e.scrollWidth > e.clientWidth + 1)) found.push(`cut: ${name(e)}`);
      if ((box.right > wide + 1 || box.left < -1) && !scrolls(e)) found.push(`outside: ${name(e)}`);
    }
    return [...new Set(found)];
  });
}
