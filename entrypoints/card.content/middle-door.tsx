import type { ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { Composer } from '@/components/composer/Composer';
import cardCss from '@/components/card/card.css?inline';
import composerCss from '@/components/composer/composer.css?inline';
import tokensCss from '@/components/ui/tokens.css?inline';
import { SendCheck } from '@/components/send/SendCheck';
import type { Appearance } from '@/lib/overlay/appearance';
import type { ComposerActions, ComposerView, SendActions, SendView } from '@/lib/overlay/door';
import { createHost, type OverlayHost } from '@/lib/overlay/host';

interface Shown {
  readonly overlay: OverlayHost;
  readonly root: Root;
  readonly stop: AbortController;
}

export interface MiddleDoor {
  compose(view: ComposerView, actions: ComposerActions): void;
  check(view: SendView, actions: SendActions): void;
  hide(): void;
}

/** Draws what stands in the middle of the window in a closed shadow root of its own: the composer, or the send check. */
export function makeMiddleDoor(document: Document): MiddleDoor {
  let shown: Shown | undefined;
  let focusBefore: HTMLElement | undefined;

  const hide = (): void => {
    if (!shown) return;
    // Words that were put in took the focus along: it stays with them.
    const isOurs = document.activeElement === shown.overlay.host;
    shown.stop.abort();
    shown.root.unmount();
    shown.overlay.remove();
    shown = undefined;
    if (isOurs) focusBefore?.focus({ preventScroll: true });
    focusBefore = undefined;
  };

  const open = (appearance: Appearance, content: ReactElement): void => {
    hide();
    focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    const overlay = createHost(document, `${tokensCss}\n${cardCss}\n${composerCss}`, appearance);
    const container = document.createElement('div');
    container.className = 'firmly-root';
    container.dataset['appearance'] = appearance;
    overlay.root.append(container);
    const stop = new AbortController();
    shown = { overlay, root: createRoot(container), stop };
    shown.root.render(content);
    overlay.setShown(true);
    const place = (): void => {
      const { width, height } = overlay.host.getBoundingClientRect();
      const view = document.defaultView;
      if (view) overlay.place(Math.max(0, (view.innerWidth - width) / 2), Math.max(0, (view.innerHeight - height) / 2));
    };
    const sizes = new ResizeObserver(place);
    sizes.observe(overlay.host);
    document.defaultView?.addEventListener('resize', place, { signal: stop.signal });
    stop.signal.addEventListener('abort', () => {
      sizes.disconnect();
    });
    place();
  };
  /** Closes first, so that what follows finds the focus where it was. */
  const closing = (act: () => void) => (): void => {
    hide();
    act();
  };

  return {
    compose({ appearance, edited, what }, actions) {
      open(
        appearance,
        <Composer edited={edited} {...(what !== undefined && { what })} actions={{ ...actions, closed: closing(actions.closed) }} />,
      );
    },
    check({ appearance, findings }, { send, fix, back }) {
      open(appearance, <SendCheck findings={findings} onSend={closing(send)} onFix={closing(fix)} onBack={closing(back)} />);
    },
    hide,
  };
}
