/**
 * A number as people write it: "10,5", "1 200", "1,200.50", "1.200,50". Three digits after a lone mark are thousands, as in
 * "1,200": nobody writes thousandths of hours or money, and what was understood shows in the field at once. What is no number
 * is given back as it was written, so that whoever keeps it refuses it instead of taking it for nothing.
 */
export function numberFrom(text: string): number | string {
  const bare = text.trim().replace(/[\s\u00a0\u202f’']/g, '');
  if (bare === '') return '';
  const grouped = GROUPED.exec(bare);
  if (grouped) {
    const [, whole = '', mark = '', part] = grouped;
    return Number(`${whole.replaceAll(mark, '')}${part === undefined ? '' : `.${part}`}`);
  }
  return /^-?\d+(?:[.,]\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : text;
}

/** Groups of three with one mark between them, and the other mark, if any, before the rest. */
const GROUPED = /^(-?[1-9]\d{0,2}(?:([.,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/;
