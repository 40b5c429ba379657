import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { createRoot, type Root } from 'react-dom/client';
import { Card } from '@/components/card/Card';
import cardCss from '@/components/card/card.css?inline';
import tokensCss from '@/components/ui/tokens.css?inline';
import type { CardActions, CardDoor, CardView } from '@/lib/overlay/door';
import { createHost, type OverlayHost } from '@/lib/overlay/host';
import { makeMiddleDoor } from './middle-door';

interface Shown {
  readonly overlay: OverlayHost;
  readonly root: Root;
  readonly container: HTMLElement;
  stopFollowing: () => void;
}

/** Draws the card with React in a closed shadow root and keeps it beside its words. */
export function makeCardDoor(document: Document): CardDoor {
  let shown: Shown | undefined;
  let focusBefore: HTMLElement | undefined;
  const middle = makeMiddleDoor(document);

  const ensure = (view: CardView): Shown => {
    if (shown) return shown;
    const overlay = createHost(document, `${tokensCss}\n${cardCss}`, view.appearance);
    const container = document.createElement('div');
    container.className = 'firmly-root';
    overlay.root.append(container);
    shown = { overlay, container, root: createRoot(container), stopFollowing: () => undefined };
    return shown;
  };

  const hide = (): void => {
    shown?.stopFollowing();
    shown?.root.render(null);
    shown?.overlay.setShown(false);
    focusBefore?.focus({ preventScroll: true });
    focusBefore = undefined;
  };

  return {
    show(view, actions) {
      const at = ensure(view);
      at.stopFollowing();
      at.container.dataset['appearance'] = view.appearance;
      at.overlay.host.dataset['appearance'] = view.appearance;
      if (view.takeFocus) focusBefore ??= document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
      else focusBefore = undefined;
      const close = (): void => {
        hide();
        actions.closed();
      };
      at.root.render(
        <Card
          key={`${view.sign}:${view.excerpt}:${String(view.position.index)}`}
          view={view}
          actions={{ ...actions, closed: close } satisfies CardActions}
        />,
      );
      at.overlay.setShown(true);
      at.stopFollowing = follow(at.overlay, view, close);
    },
    compose: (view, actions) => {
      hide();
      middle.compose(view, actions);
    },
    check: (view, actions) => {
      hide();
      middle.check(view, actions);
    },
    hide,
    remove() {
      middle.hide();
      shown?.stopFollowing();
      shown?.root.unmount();
      shown?.overlay.remove();
      shown = undefined;
    },
  };
}

/** Keeps the card beside its words while the page scrolls; closes it when the words are gone. */
function follow(overlay: OverlayHost, view: CardView, close: () => void): () => void {
  const words = { getBoundingClientRect: () => view.anchor() ?? new DOMRect() };
  let gone = false;
  return autoUpdate(
    { ...words, contextElement: overlay.host.ownerDocument.documentElement },
    overlay.host,
    () => {
      if (gone) return;
      if (!view.anchor()) {
        gone = true;
        close();
        return;
      }
      // Measured at its full height, so that it turns to the roomier side before it is made smaller.
      overlay.host.style.setProperty('--room', '460px');
      void computePosition(words, overlay.host, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          offset(6),
          flip({ padding: 8, fallbackStrategy: 'bestFit' }),
          shift({ padding: 8 }),
          size({
            padding: 8,
            apply: ({ availableHeight }) => {
              overlay.host.style.setProperty('--room', `${String(Math.max(160, Math.floor(availableHeight)))}px`);
            },
          }),
        ],
      }).then(({ x, y }) => {
        overlay.place(x, y);
      });
    },
    { ancestorScroll: true, ancestorResize: true },
  );
}
