/** How much one "not a problem" lowers a rule for the client it was said of. */
const HERE = 0.12;
/** From so many on, whoever they were said of, the rule is lowered everywhere, a little for each. */
const REPEATED = 3;
const EVERYWHERE = 0.06;
/** A rule never sinks further: what is certain is still said. */
const MOST = 0.45;

/** How much less sure a rule's finding is, by what corrections taught: `here` of this client, `all` of everybody. */
export function lowered(here: number, all: number): number {
  const elsewhere = all >= REPEATED ? (all - REPEATED + 1) * EVERYWHERE : 0;
  return Math.min(MOST, here * HERE + elsewhere);
}
