import type { ReactElement } from 'react';
import { AreaField } from './AreaField';
import type { SaveField } from './TextField';

export interface LinesFieldProps {
  readonly field: string;
  readonly label: string;
  readonly hint: string;
  readonly value: readonly string[];
  readonly onSave: SaveField;
}

/** A list, one entry a line, saved when it is left. */
export function LinesField({ value, onSave, ...props }: LinesFieldProps): ReactElement {
  return <AreaField {...props} value={value.join('\n')} onSave={(field, next) => onSave(field, linesOf(String(next)))} />;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().toLowerCase())
    .filter(Boolean);
}
