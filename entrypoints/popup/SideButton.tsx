import { type ReactElement, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { SideIcon } from '@/components/ui/icons';
import { t } from '@/lib/i18n';
import { hasSide } from './deeds';

interface Sides {
  readonly sidePanel?: { readonly open: (where: { windowId: number }) => Promise<void> };
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

/** Keeps the list open at the browser's side, where it has a place for that. */
export function SideButton(): ReactElement | null {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    browser.windows.getCurrent().then(
      ({ id }) => {
        setWindowId(id);
      },
      () => undefined,
    );
  }, []);
  if (!hasSide() || windowId === undefined) return null;
  const open = (): void => {
    // In the press itself: browsers open their side only then.
    const { sidePanel, sidebarAction } = browser as unknown as Sides;
    const opened = sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open();
    opened?.then(
      () => {
        globalThis.close();
      },
      () => undefined,
    );
  };
  return (
    <button type="button" className="plain icon" aria-label={t('popup_side')} title={t('popup_side')} onClick={open}>
      <SideIcon />
    </button>
  );
}
