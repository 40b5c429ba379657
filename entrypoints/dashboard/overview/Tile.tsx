import type { ReactElement } from 'react';

export interface TileProps {
  readonly name: string;
  readonly value: string;
  /** What it was before, in words. */
  readonly before: string;
  readonly href: string;
  readonly beforeHref: string;
}

/** One number and what it was before, each with the way to its mails. */
export function Tile({ name, value, before, href, beforeHref }: TileProps): ReactElement {
  return (
    <div className="tile">
      <a href={href}>
        <span className="name">{name}</span> <strong>{value}</strong>
      </a>
      <a className="muted" href={beforeHref} aria-label={`${name}, ${before}`}>
        {before}
      </a>
    </div>
  );
}
