import type { Appearance } from './appearance';

declare const __OPEN_SHADOW__: boolean;

export interface OverlayHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Shows or hides it in the top layer, above everything the page can draw. */
  setShown(shown: boolean): void;
  place(left: number, top: number): void;
  remove(): void;
}

/** Events of ours that the webmail's shortcuts and menus must not hear. Paste too: some webmails take files from it. */
const KEPT_IN = [
  'keydown',
  'keyup',
  'keypress',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'pointerdown',
  'pointerup',
  'paste',
  'wheel',
  'contextmenu',
  'focusin',
  'focusout',
  'touchstart',
  'touchend',
];

/**
 * An element of ours in the page: a closed shadow root in a manual popover. It takes no room, no style sheet of a mail
 * reaches it or covers it, and its events stay inside. A test build may open the root.
 */
export function createHost(document: Document, css: string, appearance: Appearance): OverlayHost {
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  host.dataset['firmly'] = '';
  const style: Partial<CSSStyleDeclaration> = {
    all: 'initial',
    position: 'fixed',
    inset: 'auto',
    left: '0',
    top: '0',
    margin: '0',
    padding: '0',
    border: '0',
    background: 'transparent',
    width: 'max-content',
    height: 'max-content',
    maxWidth: '100vw',
    maxHeight: '100vh',
    overflow: 'visible',
    pointerEvents: 'auto',
  };
  // With priority: a mail's own "!important" for everything must not hide or move it.
  for (const [property, value] of Object.entries(style)) {
    host.style.setProperty(
      property.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`),
      value as string,
      'important',
    );
  }
  const root = host.attachShadow({ mode: __OPEN_SHADOW__ ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  for (const event of KEPT_IN)
    host.addEventListener(event, (e) => {
      e.stopPropagation();
    });
  host.dataset['appearance'] = appearance;
  document.documentElement.append(host);
  return {
    host,
    root,
    setShown(shown) {
      host.style.setProperty('display', shown ? 'block' : 'none', 'important');
      if (!host.isConnected) return;
      if (shown && !host.matches(':popover-open')) host.showPopover();
      if (!shown && host.matches(':popover-open')) host.hidePopover();
    },
    place(left, top) {
      host.style.setProperty('left', `${String(Math.round(left))}px`, 'important');
      host.style.setProperty('top', `${String(Math.round(top))}px`, 'important');
    },
    remove() {
      host.remove();
    },
  };
}
