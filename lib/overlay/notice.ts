import { createHost } from './host';

const CSS_TEXT = `
.notice { display: flex; gap: 12px; align-items: center; padding: 10px 12px 10px 16px; border-radius: 10px; font: 13px/1.4 system-ui, sans-serif; background: #1f282b; color: #eef4f4; box-shadow: 0 4px 16px rgb(0 0 0 / .25); }
button { all: unset; cursor: pointer; padding: 4px 8px; border-radius: 6px; color: #9fe0dc; }
button:focus-visible { outline: 2px solid #9fe0dc; }
`;
const SHOWN_FOR = 15_000;

/** One quiet line at the lower edge; goes by itself or by its button. */
export function showNotice(document: Document, text: string, close: string): void {
  const overlay = createHost(document, CSS_TEXT, 'auto');
  const box = document.createElement('div');
  box.className = 'notice';
  box.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = close;
  const remove = (): void => {
    overlay.remove();
  };
  button.addEventListener('click', remove);
  box.append(text, button);
  overlay.root.append(box);
  overlay.setShown(true);
  overlay.place(16, (document.defaultView?.innerHeight ?? 600) - 64);
  setTimeout(remove, SHOWN_FOR);
}
