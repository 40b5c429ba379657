import { uiLanguage } from '@/lib/i18n';

/**
 * A number as people write it: "10,5", "1 200", "1,200.50", "1.200,50", ".5". A lone mark before three digits ("1,200") is
 * read only where it is how the interface's language writes thousands: it could be a thousand times too much. What is no
 * number is given back as it was written, so that whoever keeps it refuses it instead of taking it for nothing.
 */
export function numberFrom(text: string): number | string {
  const bare = text.trim().replace(BLANK_BEFORE_THREE, '');
  if (bare === '') return '';
  const grouped = GROUPED.exec(bare);
  if (grouped) {
    const [, whole = '', mark = '', part] = grouped;
    const isLone = part === undefined && whole.replaceAll(/\d|-/g, '').length === 1;
    if (isLone && mark !== groupMark()) return text;
    return Number(`${whole.replaceAll(mark, '')}${part === undefined ? '' : `.${part}`}`);
  }
  return PLAIN.test(bare) ? Number(bare.replace(',', '.')) : text;
}

/** Blanks and apostrophes part thousands: three digits follow. "1 30" is none. */
const BLANK_BEFORE_THREE = /(?<=\d)[\s\u00a0\u202f’'](?=\d{3}(?!\d))/g;
/** Groups of three with one mark between them, and the other mark, if any, before the rest. */
const GROUPED = /^(-?[1-9]\d{0,2}(?:([.,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/;
const PLAIN = /^-?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/;

function groupMark(): string | undefined {
  return new Intl.NumberFormat(uiLanguage()).formatToParts(10_000).find(({ type }) => type === 'group')?.value;
}
