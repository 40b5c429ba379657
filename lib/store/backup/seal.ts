import * as z from 'zod/mini';
import { err, ok, type Result } from '@/lib/base/result';

/**
 * Rounds of PBKDF2 with SHA-256: what OWASP's password storage cheat sheet names for it (600,000, as of 2023). About half
 * a second on a laptop, and the same for each passphrase that somebody tries who found the file.
 */
const ROUNDS = 600_000;
/** More than this in a file that was tampered with would only keep the browser busy. */
const MOST_ROUNDS = 10_000_000;

const MAGIC = 'firmly-sealed ';
/** So many bytes in base64. */
const bytes = (count: number): z.ZodMiniType<Uint8Array<ArrayBuffer>, string> =>
  z.pipe(
    z.string().check(z.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/), z.maxLength(64)),
    z.pipe(
      z.transform(unbase64),
      z.custom<Uint8Array<ArrayBuffer>>((raw) => raw instanceof Uint8Array && raw.length === count),
    ),
  );
const head = z.object({
  version: z.literal(1),
  kdf: z.literal('PBKDF2-SHA-256'),
  rounds: z.number().check(z.int(), z.minimum(100_000), z.maximum(MOST_ROUNDS)),
  salt: bytes(16),
  cipher: z.literal('AES-256-GCM'),
  iv: bytes(12),
});

/**
 * Seals a text with a passphrase: one line that says how (in the clear, but authenticated with the rest), then the bytes.
 * Without the passphrase nobody reads it; changed by a single bit it is refused.
 */
export async function seal(text: string, passphrase: string): Promise<Blob> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const line = `${MAGIC}${JSON.stringify({ version: 1, kdf: 'PBKDF2-SHA-256', rounds: ROUNDS, salt: base64(salt), cipher: 'AES-256-GCM', iv: base64(iv) })}\n`;
  const additionalData = new TextEncoder().encode(line);
  const key = await keyFrom(passphrase, salt, ROUNDS);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, new TextEncoder().encode(text));
  return new Blob([additionalData, sealed], { type: 'application/octet-stream' });
}

/** Whether a file is sealed; only its first bytes are looked at. */
export async function isSealed(file: Blob): Promise<boolean> {
  return (await file.slice(0, MAGIC.length).text()) === MAGIC;
}

/** Opens what `seal` made. What is wrong comes as a message key: broken, of a newer Firmly, or another passphrase. */
export async function unseal(file: Blob, passphrase: string): Promise<Result<string>> {
  const start = new Uint8Array(await file.slice(0, 1_000).arrayBuffer());
  const end = start.indexOf(10);
  if (end === -1 || !(await isSealed(file))) return err('error_backup_foreign');
  const how = headFrom(new TextDecoder().decode(start.subarray(MAGIC.length, end)));
  if (!how.ok) return how;
  const { salt, iv, rounds } = how.value;
  const key = await keyFrom(passphrase, salt, rounds);
  try {
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: start.slice(0, end + 1) },
      key,
      await file.slice(end + 1).arrayBuffer(),
    );
    return ok(new TextDecoder().decode(opened));
  } catch {
    // A wrong passphrase and a changed file look alike, by design of the cipher.
    return err('error_backup_passphrase');
  }
}

function headFrom(line: string): Result<z.output<typeof head>> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return err('error_backup_cut');
  }
  if (z.safeParse(z.object({ version: z.number().check(z.minimum(2)) }), json).success) return err('error_backup_newer');
  const read = z.safeParse(head, json);
  return read.success ? ok(read.data) : err('error_backup_cut');
}

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  // The same passphrase typed on another keyboard is the same passphrase.
  const raw = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', raw, 'PBKDF2', false, ['deriveKey']);
  const derived = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derived, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function base64(raw: Uint8Array): string {
  return btoa(String.fromCharCode(...raw));
}

function unbase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
}
