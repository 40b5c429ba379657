import { createRoot, type Root } from 'react-dom/client';
import { Composer } from '@/components/composer/Composer';
import cardCss from '@/components/card/card.css?inline';
import composerCss from '@/components/composer/composer.css?inline';
import tokensCss from '@/components/ui/tokens.css?inline';
import type { ComposerActions, ComposerView } from '@/lib/overlay/door';
import { createHost, type OverlayHost } from '@/lib/overlay/host';

interface Shown {
  readonly overlay: OverlayHost;
  readonly root: Root;
  readonly stop: AbortController;
}

export interface ComposerDoor {
  compose(view: ComposerView, actions: ComposerActions): void;
  hide(): void;
}

/** Draws the composer in a closed shadow root of its own, in the middle of the window. */
export function makeComposerDoor(document: Document): ComposerDoor {
  let shown: Shown | undefined;
  let focusBefore: HTMLElement | undefined;

  const hide = (): void => {
    if (!shown) return;
    shown.stop.abort();
    shown.root.unmount();
    shown.overlay.remove();
    shown = undefined;
    focusBefore?.focus({ preventScroll: true });
    focusBefore = undefined;
  };

  return {
    compose(view, actions) {
      hide();
      focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
      const overlay = createHost(document, `${tokensCss}\n${cardCss}\n${composerCss}`, view.appearance);
      const container = document.createElement('div');
      container.className = 'firmly-root';
      container.dataset['appearance'] = view.appearance;
      overlay.root.append(container);
      const stop = new AbortController();
      shown = { overlay, root: createRoot(container), stop };
      const closed = (): void => {
        hide();
        actions.closed();
      };
      shown.root.render(<Composer edited={view.edited} actions={{ ...actions, closed }} />);
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
    },
    hide,
  };
}
