/**
 * A number as people write it: "10,5", "1 200", "1’200.5". What is none is given back as it was written, so that whoever
 * keeps it refuses it instead of taking it for nothing.
 */
export function numberFrom(text: string): number | string {
  const bare = text.trim().replace(/[\s\u00a0\u202f’']/g, '');
  if (bare === '') return '';
  const number = Number(bare.replace(',', '.'));
  return Number.isFinite(number) && /^-?\d+(?:[.,]\d+)?$/.test(bare) ? number : text;
}
