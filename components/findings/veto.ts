import { isKey, t } from '@/lib/i18n';

/** Why a match was called off, in words: "they offered to pay". */
export function vetoWords(veto: string): string {
  const key = `veto_${veto.replaceAll('-', '_')}`;
  return isKey(key) ? t(key) : t('veto_own');
}
