import type { ReactElement } from 'react';

export interface TileProps {
  readonly name: string;
  readonly value: string;
  /** What it was before, in words. */
  readonly before: string;
  readonly href: string;
}

/** One number, what it was, and the way to its mails. */
export function Tile({ name, value, before, href }: TileProps): ReactElement {
  return (
    <a className="tile" href={href}>
      <span className="name">{name}</span>
      <strong>{value}</strong>
      <span className="muted">{before}</span>
    </a>
  );
}
