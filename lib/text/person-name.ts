/** Marks that turn the direction of writing, and others that nobody sees: a name made of them reads as another. */
const UNSEEN = /[\p{Cc}\p{Cf}\u034F\u115F\u1160\u3164]/gu;
const ADDRESS = /[^\s@<>"']{1,64}@[^\s@<>"']{1,255}/gu;
const LONGEST = 200;

/**
 * The name that a mail gives its sender, as it may be shown: without what nobody sees, on one line. A name that holds
 * another address than the sender's pretends to be somebody: then the address itself is the name.
 */
export function honestName(name: string, address: string): string {
  const plain = name.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  const own = address.toLowerCase();
  const pretends = [...plain.matchAll(ADDRESS)].some(([found]) => found.toLowerCase() !== own);
  return plain === '' || pretends ? own : plain;
}
