import { describe, expect, it } from 'vitest';
import { isSealed, seal, unseal } from './seal';

const TEXT = '{"firmly":"backup"} Пекарня \u{1F950}';
const PASSPHRASE = 'grüne Tür 42';

/** The file with one byte changed. */
async function bent(file: Blob, at: number): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  bytes[at < 0 ? bytes.length + at : at]! ^= 1;
  return new Blob([bytes]);
}

describe('a sealed file', () => {
  it('opens with its passphrase, however that was typed, and no other', async () => {
    const file = await seal(TEXT, PASSPHRASE);
    expect(await isSealed(file)).toBe(true);
    expect(await unseal(file, PASSPHRASE.normalize('NFD'))).toEqual({ ok: true, value: TEXT });
    expect(await unseal(file, 'grüne Tür 43')).toEqual({ ok: false, error: 'error_backup_passphrase' });
    expect(await unseal(file, '')).toEqual({ ok: false, error: 'error_backup_passphrase' });
  });

  it('says how it was made, and shows no word of what is in it', async () => {
    const raw = await (await seal(TEXT, PASSPHRASE)).text();
    expect(raw.split('\n')[0]).toMatch(
      /^firmly-sealed \{"version":1,"kdf":"PBKDF2-SHA-256","rounds":600000,"salt":"[\w+/=]{24}","cipher":"AES-256-GCM","iv":"[\w+/=]{16}"\}$/,
    );
    expect(raw).not.toContain('firmly":"backup');
  });

  it('is never the same twice', async () => {
    expect(await (await seal(TEXT, PASSPHRASE)).text()).not.toBe(await (await seal(TEXT, PASSPHRASE)).text());
  });

  it('is refused when any part of it was changed, its first line included', async () => {
    const file = await seal(TEXT, PASSPHRASE);
    const line = (await file.text()).indexOf('\n');
    for (const at of [-1, line + 1, line + 12]) expect((await unseal(await bent(file, at), PASSPHRASE)).ok, String(at)).toBe(false);
    const weaker = (await file.text()).slice(0, line).replace('600000', '600001');
    const changed = new Blob([weaker, file.slice(line)]);
    expect(await unseal(changed, PASSPHRASE)).toEqual({ ok: false, error: 'error_backup_passphrase' });
    expect(await unseal(file.slice(0, -1), PASSPHRASE)).toEqual({ ok: false, error: 'error_backup_passphrase' });
  });

  it('is told apart from other files, from a newer Firmly’s, and from one that would keep the browser busy for hours', async () => {
    const made = (line: string): Blob => new Blob([line, '\n', 'xxxxxxxxxxxxxxxxxxxxxxxx']);
    expect(await isSealed(new Blob(['{"firmly":"backup"}']))).toBe(false);
    expect(await unseal(made('hello'), PASSPHRASE)).toEqual({ ok: false, error: 'error_backup_foreign' });
    expect(await unseal(new Blob(['firmly-sealed {"version":1']), PASSPHRASE)).toEqual({ ok: false, error: 'error_backup_foreign' });
    expect(await unseal(made('firmly-sealed {"version":2,"kdf":"Argon2id"}'), PASSPHRASE)).toEqual({
      ok: false,
      error: 'error_backup_newer',
    });
    const whole = {
      version: 1,
      kdf: 'PBKDF2-SHA-256',
      rounds: 100_000,
      salt: btoa('s'.repeat(16)),
      cipher: 'AES-256-GCM',
      iv: btoa('i'.repeat(12)),
    };
    const opened = (change: object) => unseal(made(`firmly-sealed ${JSON.stringify({ ...whole, ...change })}`), PASSPHRASE);
    expect(await opened({})).toEqual({ ok: false, error: 'error_backup_passphrase' });
    for (const change of [{ rounds: 1 }, { rounds: 1e9 }, { salt: 'A' }, { salt: 'AAAA' }, { iv: btoa('i'.repeat(16)) }, { iv: '' }])
      expect(await opened(change), JSON.stringify(change)).toEqual({ ok: false, error: 'error_backup_cut' });
  });
});
