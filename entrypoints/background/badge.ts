import { browser } from 'wxt/browser';
import { tCount, t } from '@/lib/i18n';
import type { FirmlyDb } from '@/lib/store/db';
import { countOpen } from '@/lib/store/tables/threads';

/** The toolbar shows how many flagged threads wait; its title says it in words, for those who do not see the number. */
export async function showBadge(db: FirmlyDb): Promise<void> {
  const open = await countOpen(db);
  await browser.action.setBadgeBackgroundColor({ color: '#0b6e6e' });
  await browser.action.setBadgeText({ text: open === 0 ? '' : open > 999 ? '999+' : String(open) });
  await browser.action.setTitle({ title: open === 0 ? t('action_title') : `${t('action_title')}: ${tCount('popup_open_count', open)}` });
}
