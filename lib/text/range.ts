/** UTF-16 offsets into a text, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
