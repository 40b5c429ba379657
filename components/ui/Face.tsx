import type { ReactElement } from 'react';

/** The first letter of a name in a circle: beside the name, for the eye alone. */
export function Face({ name }: { readonly name: string }): ReactElement {
  const [first] = new Intl.Segmenter().segment(name.toLocaleUpperCase());
  return (
    <span className="face" aria-hidden="true">
      {first?.segment}
    </span>
  );
}
