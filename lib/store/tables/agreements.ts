import { err, ok, type Result } from '@/lib/base/result';
import { type Agreement, AGREEMENT_FIELDS, agreementFields, type AgreementField, dueOf, emptyAgreement } from '@/lib/records/agreement';
import type { FirmlyDb } from '../db';
import { addressesOf, headOf } from './clients';

export interface AgreementChange {
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
  /** When the field was last changed as far as the window knows; ms since 1970, 0 for never. */
  readonly seen: number;
}

/** What is wrong with a value: a message key. */
export type AgreementSaved = Result<{ readonly agreement: Agreement; readonly overwrote: boolean }>;

/** The agreements with a client, under whichever of their addresses, newest first. */
export async function agreementsOf(db: FirmlyDb, address: string): Promise<Agreement[]> {
  const addresses = await addressesOf(db, await headOf(db, address));
  const found = await db.agreements.where('clientId').anyOf(addresses).toArray();
  return found.sort((a, b) => b.at - a.at);
}

/** Starts one. @throws nothing; an id that is there already is refused with a message key. */
export async function addAgreement(db: FirmlyDb, id: string, clientId: string, project: string, now: number): Promise<Result<Agreement>> {
  const parsed = agreementFields.project.safeParse(project.trim());
  if (!parsed.success) return err('error_empty');
  return db.transaction('rw', db.agreements, db.clients, async () => {
    if (!(await db.clients.get(clientId)) || (await db.agreements.get(id))) return err('error_unknown');
    const fresh = emptyAgreement(id, clientId, parsed.data, now);
    await db.agreements.add(fresh);
    return ok(fresh);
  });
}

/**
 * Saves one field; the last write wins. `overwrote` says that the field had been changed elsewhere since this window read
 * it. A changed agreement is not what the client confirmed: the confirmation falls, but for what is the user's own
 * (invoices, decisions kept, whether it is active).
 */
export async function saveAgreementField(db: FirmlyDb, { id, field, value, seen }: AgreementChange, now: number): Promise<AgreementSaved> {
  const known = AGREEMENT_FIELDS.find((name) => name === field);
  if (!known) return err('error_field');
  const parsed = agreementFields[known].safeParse(value);
  if (!parsed.success) {
    const message = parsed.error.issues[0]?.message ?? '';
    return err(message.startsWith('error_') ? message : 'error_value');
  }
  return db.transaction('rw', db.agreements, async () => {
    const before = await db.agreements.get(id);
    if (!before) return err('error_unknown');
    const last = before.changed[known] ?? 0;
    // A clock that jumped back must not make this write look older than the one before it.
    const changed: Agreement = { ...before, [known]: parsed.data, changed: { ...before.changed, [known]: Math.max(now, last + 1) } };
    const next = { ...changed, due: dueOf(changed) };
    if (!OWN.has(known)) Reflect.deleteProperty(next, 'confirmedAt');
    await db.agreements.put(next);
    return ok({ agreement: next, overwrote: last > seen });
  });
}

const OWN: ReadonlySet<AgreementField> = new Set<AgreementField>(['invoices', 'decisions', 'active']);

/** A summary of it stands in a mail of this thread. */
export async function markSent(db: FirmlyDb, id: string, threadKey: string, now: number): Promise<void> {
  await db.agreements.update(id, { sentAt: now, sentIn: threadKey.slice(0, 300) });
}

/** The client said yes to the summary in the thread where it stands. Gives whether that is news. */
export async function markConfirmed(db: FirmlyDb, address: string, threadKey: string, at: number): Promise<boolean> {
  const waiting = (await agreementsOf(db, address)).find(
    ({ sentIn, sentAt, confirmedAt }) =>
      sentIn === threadKey.slice(0, 300) && confirmedAt === undefined && sentAt !== undefined && sentAt <= at,
  );
  if (!waiting) return false;
  await db.agreements.update(waiting.id, { confirmedAt: at });
  return true;
}

/** With the rounds that were counted for it. Gives false when there is none. */
export async function deleteAgreement(db: FirmlyDb, id: string): Promise<boolean> {
  return db.transaction('rw', db.agreements, db.happenings, async () => {
    const known = await db.agreements.get(id);
    await db.happenings.where('about').startsWith(`${id}/`).delete();
    await db.agreements.delete(id);
    return known !== undefined;
  });
}

/** Agreements of which something is due by a day (ISO date), at most 50, the longest due first. */
export function dueAgreements(db: FirmlyDb, today: string): Promise<Agreement[]> {
  return db.agreements.where('due').belowOrEqual(today).distinct().limit(50).toArray();
}
