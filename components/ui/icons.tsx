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
export const SnoozeIcon = icon('M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 5v3.2l2.2 1.6');
export const PauseIcon = icon('M5.5 3.5v9M10.5 3.5v9');
export const ReplyIcon = icon('M6.5 4L3 7.5 6.5 11M3 7.5h6.5a3.5 3.5 0 0 1 3.5 3.5v1.5');
export const SlotsIcon = icon('M2.5 4h11v9.5h-11ZM2.5 7h11M5.5 2.5v2.5M10.5 2.5v2.5M6 10.2l1.4 1.3L10.2 9');
export const MoreIcon = icon('M3.5 8h.01M8 8h.01M12.5 8h.01');
export const SideIcon = icon('M2.5 3h11v10h-11ZM9.5 3v10');
export const GroupIcon = icon('M2.5 3.5h4v4h-4ZM2.5 9.5h4v3h-4ZM9 4.5h4.5M9 7h3M9 11h4.5');
export const PeopleIcon = icon(
  'M6 7.5a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5ZM2 13c.3-2.3 1.9-3.5 4-3.5s3.7 1.2 4 3.5M10.5 3.3a2.2 2.2 0 0 1 0 4M11.8 9.8c1.3.5 2.1 1.6 2.3 3.2',
);
export const ChartIcon = icon('M2.5 13.5h11M4.5 11V8M8 11V4M11.5 11V6.5');
export const YearIcon = icon('M8 2.5v2M8 11.5v2M2.5 8h2M11.5 8h2M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z');
export const WordsIcon = icon('M3 4h10M3 7.5h10M3 11h6');
export const BookIcon = icon('M8 4.2C6.7 3.3 5 3 2.8 3v9.3c2.2 0 3.9.3 5.2 1.2 1.3-.9 3-1.2 5.2-1.2V3C11 3 9.3 3.3 8 4.2ZM8 4.2v9.3');
export const PracticeIcon = icon('M3 13l.8-3L10.5 3.3a1.4 1.4 0 0 1 2 0l.2.2a1.4 1.4 0 0 1 0 2L6 12.2 3 13ZM9.5 4.5l2 2');
export const DataIcon = icon(
  'M3 4.5C3 3.4 5.2 2.5 8 2.5s5 .9 5 2-2.2 2-5 2-5-.9-5-2ZM3 4.5v7c0 1.1 2.2 2 5 2s5-.9 5-2v-7M3 8c0 1.1 2.2 2 5 2s5-.9 5-2',
);
