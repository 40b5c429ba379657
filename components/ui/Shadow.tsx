import { type ReactElement, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

export interface ShadowProps {
  /** Style sheets, as text. */
  readonly css: string;
  readonly children: ReactNode;
}

/** Draws its children apart from the page's styles: what stands in webmails by itself looks the same in our own pages. */
export function Shadow({ css, children }: ShadowProps): ReactElement {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot>();
  useLayoutEffect(() => {
    if (!host.current) return;
    const shadow = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    setRoot(shadow);
  }, [css]);
  return <div ref={host}>{root && createPortal(<div className="firmly-root">{children}</div>, root)}</div>;
}
