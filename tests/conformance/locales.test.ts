import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '@/public/_locales/en/messages.json';
import russian from '@/public/_locales/ru/messages.json';
import { LANGUAGES } from '@/lib/languages';
import { SIGN_IDS } from '@/lib/signs/catalog';

type Messages = Record<string, { message: string; placeholders?: Record<string, unknown> }>;
const en: Messages = english;
const ru: Messages = russian;
const ROOT = join(import.meta.dirname, '..', '..');
const PLURAL = /_(?:one|few|many|other)$/;

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') ? [readFileSync(join(ROOT, path), 'utf8')] : [];
  });
}
const code = [...['entrypoints', 'components', 'lib'].flatMap(sources), readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')].join('\n');

describe('the product’s words', () => {
  it('are complete in both languages', () => {
    const stems = (messages: Messages): string[] => [...new Set(Object.keys(messages).map((key) => key.replace(PLURAL, '')))].sort();
    expect(stems(ru)).toEqual(stems(en));
    for (const [key, { message }] of Object.entries({ ...en, ...ru })) expect(message.trim(), key).not.toBe('');
  });

  it('have every plural form that their language asks for', () => {
    const counted = Object.keys(en)
      .filter((key) => key.endsWith('_other'))
      .map((key) => key.slice(0, -6));
    expect(counted.length).toBeGreaterThan(0);
    for (const stem of counted) {
      for (const form of new Intl.PluralRules('en').resolvedOptions().pluralCategories) expect(en, stem).toHaveProperty(`${stem}_${form}`);
      for (const form of new Intl.PluralRules('ru').resolvedOptions().pluralCategories) expect(ru, stem).toHaveProperty(`${stem}_${form}`);
    }
  });

  it('have the same placeholders', () => {
    for (const [key, { placeholders }] of Object.entries(en))
      if (ru[key]) expect(Object.keys(ru[key].placeholders ?? {}), key).toEqual(Object.keys(placeholders ?? {}));
  });

  it('name every sign, say why it matters and what was seen', () => {
    for (const id of SIGN_IDS)
      for (const part of ['name', 'why', 'reason']) expect(en).toHaveProperty(`sign_${id.replaceAll('-', '_')}_${part}`);
  });

  it('say why something was not flagged, for every reason that a pack has', () => {
    const vetoes = LANGUAGES.flatMap(({ pack }) => (pack && 'vetoes' in pack ? Object.keys(pack.vetoes) : []));
    const wanted = [...new Set([...vetoes, 'own', 'quoted-speech'])].map((veto) => `veto_${veto.replaceAll('-', '_')}`);
    expect(wanted.length).toBeGreaterThan(10);
    for (const key of wanted) expect(en).toHaveProperty(key);
    expect(Object.keys(en).filter((key) => key.startsWith('veto_') && !wanted.includes(key))).toEqual([]);
  });

  it('are all used, and none is asked for that is not there', () => {
    // The manifest names its messages as `__MSG_key__`.
    const named = new Set(code.split(/\W+/).map((word) => word.replace(/^__MSG_(\w+)__$/, '$1')));
    // Put together from a stem and what it is about; each family's members are known elsewhere and checked above or by types.
    const families = [/^sign_/, /^veto_/, /^popup_trouble_/, /^popup_state_/, /^options_sensitivity_/, /^options_(?:from|to)$/];
    const isUsed = (key: string): boolean =>
      named.has(key) || named.has(key.replace(PLURAL, '')) || families.some((family) => family.test(key));
    expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
    expect(isUsed('popup_nobody_asks')).toBe(false);
    for (const [, key = ''] of code.matchAll(/__MSG_(\w+)__/g)) expect(en).toHaveProperty(key);
    for (const [, key = ''] of code.matchAll(/'(error_\w+)'/g)) expect(en, key).toHaveProperty(key);
  });
});
