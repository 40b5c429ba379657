import type { ReactElement } from 'react';

/** One icon set: 16 px grid, strokes of 1.5, in the text's colour; always beside words or a label. */
function icon(path: string): () => ReactElement {
  return function Icon() {
    return (
      <svg
        viewBox="0 0 16 16"
        width="16"
        height="16"
        aria-hidden="true"
        focusable="false"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={path} />
      </svg>
    );
  };
}

export const CheckIcon = icon('M3 8.5l3.2 3.2L13 5');
export const ReopenIcon = icon('M3.5 7a5 5 0 1 1 .3 3M3 3.5V7h3.5');
export const GearIcon = icon(
  'M8 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM8 1.8v1.8M8 12.4v1.8M1.8 8h1.8M12.4 8h1.8M3.6 3.6l1.3 1.3M11.1 11.1l1.3 1.3M12.4 3.6l-1.3 1.3M4.9 11.1l-1.3 1.3',
);
export const OpenIcon = icon('M9 3h4v4M13 3L7.5 8.5M11 9.5V13H3V5h3.5');
export const BinIcon = icon('M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5');
