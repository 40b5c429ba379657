// For tests only: mail to put into a store.
import type { Seen } from '../tables/seen';

export interface SeenSketch {
  readonly key?: string;
  readonly subject?: string;
  readonly address?: string;
  readonly name?: string;
  readonly message?: string;
  /** Excerpts, each a finding of the sign. */
  readonly says?: readonly string[];
  readonly sign?: Seen['findings'][number]['sign'];
}

/** A mail in which something was found, with what the test does not care about filled in. */
export function seenMail(sketch: SeenSketch = {}): Seen {
  const {
    key = 't1',
    subject = 'Bakery website',
    address = 'mara@example.com',
    name = 'Mara Lind',
    message = 'm1',
    says = ['one more small thing'],
    sign = 'scope-creep',
  } = sketch;
  return {
    site: 'gmail',
    thread: { key, url: `https://mail.example.com/#${key}`, subject },
    client: { address, name },
    message: { id: message, sentAt: 1_000 },
    findings: says.map((excerpt) => ({
      sign,
      rule: `${sign}/x`,
      reason: `sign_${sign}_reason`,
      confidence: 0.9,
      excerpt,
      before: 'and ',
      after: ' please',
    })),
  };
}
