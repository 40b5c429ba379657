import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { servePages } from '@/scripts/demo/server';
import { builtAt } from '@/scripts/lib/browser';
import { addCheckers, checkersIn } from './support/checkers';
import { editorPages } from './support/editor-pages';
import { cardOf, command, openCard, type Recorded, ROOT, underlined, withExtension } from './support/extension';
import { proved } from './support/matrix';

interface Case {
  readonly name: string;
  /** The frame of the editor, and the editable element in it. */
  readonly frame?: string;
  readonly field: string;
}

const EDITABLE = '[contenteditable="true"]';
const CASES: readonly Case[] = [
  { name: 'textarea', field: 'textarea[name="body"]' },
  { name: 'editable', field: EDITABLE },
  { name: 'ckeditor5', field: EDITABLE },
  { name: 'ckeditor4', frame: '.cke_wysiwyg_frame', field: 'body' },
  { name: 'tinymce', frame: '.tox-edit-area__iframe', field: 'body' },
  { name: 'quill', field: '.ql-editor' },
  { name: 'lexical', field: EDITABLE },
  { name: 'draft', field: EDITABLE },
  { name: 'prosemirror', field: EDITABLE },
  { name: 'rooster', frame: '#editorframe', field: EDITABLE },
  { name: 'squire', field: EDITABLE },
  { name: 'trix', field: 'trix-editor' },
];

/** What is written; between the stars it is bold: beside the words that go, and among them. */
const LINES = ['Hi *Orla*,', 'Sorry to bother you again. I am *free* any time next week.', 'Mira'];
const WRITTEN = LINES.join('\n').replaceAll('*', '');
const FLAGGED = 'I am free any time next week';
const OFFER = 'I can offer [^\\n<>?]+ Which suits you better\\?';

describe('editors of webmails, from their own packages', () => {
  let ext: Recorded;
  let site: Awaited<ReturnType<typeof servePages>>;
  let page: Page;

  beforeAll(async () => {
    site = await servePages(await editorPages());
    ext = await withExtension({ extension: builtAt(ROOT, process.env['FIRMLY_TEST_BUILD'] ?? '.output/test') });
  });
  afterAll(async () => {
    await ext.context.close();
    await site.close();
  });
  beforeEach(async () => {
    page = await ext.context.newPage();
    return () => page.close();
  });

  const asked = (what: 'model' | 'text'): Promise<string> => page.evaluate((key) => window.probe?.[key]() ?? '', what);
  const fieldOf = ({ frame, field }: Case): Locator => (frame ? page.frameLocator(frame).locator(field) : page.locator(field));
  const bar = (): Locator => page.getByRole('toolbar').filter({ hasText: 'two time slots' });

  /** Opens the editor and writes the draft into it with the keyboard. */
  async function write(editor: Case): Promise<void> {
    await page.goto(`${site.url}/src/compose/${editor.name}`);
    await page.waitForFunction(() => window.probe !== undefined);
    await fieldOf(editor).click();
    for (const [index, line] of LINES.entries()) {
      // No hand writes faster; some editors draw anew after each.
      if (index > 0) await page.keyboard.press('Enter', { delay: 30 });
      for (const [part, words] of line.split('*').entries()) {
        if (part > 0) await page.keyboard.press('Control+b');
        await page.keyboard.type(words, { delay: 8 });
      }
    }
    await expect.poll(() => asked('text')).toBe(WRITTEN);
  }

  /** Opens the card on the words about time. */
  async function open({ name, frame }: Case): Promise<Locator> {
    if (name === 'textarea') {
      await expect.poll(() => bar().innerText(), { timeout: 15_000 }).toContain('2 places to look at');
      for (let i = 0; i < 2; i++)
        await bar()
          .getByRole('button', { name: /places? to look at/ })
          .click();
      const card = cardOf(page).filter({ hasText: FLAGGED });
      await card.waitFor();
      return card;
    }
    const drawn = (): Promise<string[]> => underlined(page, 'firmly-draft', frame);
    await expect.poll(drawn, { timeout: 15_000 }).toEqual(['Sorry to bother', FLAGGED]);
    return openCard(page, 'firmly-draft', 1, frame);
  }

  /** Presses for two slots and waits: an editor that hears two ways would put the words in twice, the second time later. */
  async function press(button: Locator): Promise<void> {
    await button.click();
    await expect.poll(() => asked('text'), { timeout: 5_000 }).toContain('I can offer');
    await page.waitForTimeout(400);
  }

  const use = (card: Locator): Promise<void> => press(card.getByRole('listitem').first().getByRole('button'));

  /** Two slots at the end of the draft, by the bar's button. */
  async function offer(editor: Case): Promise<void> {
    await fieldOf(editor).press('Control+End');
    await press(bar().getByRole('button', { name: 'two time slots' }));
  }

  it.each(CASES)('$name takes words in, and its own undo takes them out', async (editor) => {
    await write(editor);
    const card = await open(editor);
    const before = await asked('model');
    await use(card);
    const after = await asked('model');
    expect(await asked('text')).toMatch(new RegExp(`^Hi Orla,\nSorry to bother you again\\. ${OFFER}\nMira$`));
    // What stands around has kept its form, too.
    const [head, tail] = [before.slice(0, before.indexOf('again. ')), before.slice(before.lastIndexOf('Mira'))];
    expect(after.slice(0, head.length)).toBe(head);
    expect(after.slice(-tail.length)).toBe(tail);

    await page.keyboard.press('Control+z');
    await expect.poll(() => asked('model')).toBe(before);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Bye.');
    await expect.poll(() => asked('text')).toBe(`${WRITTEN} Bye.`);

    const typed = await asked('model');
    await offer(editor);
    await page.keyboard.press('Control+z');
    await expect.poll(() => asked('model')).toBe(typed);
    // The caret stands behind the words: typing goes on there.
    await offer(editor);
    await page.keyboard.type(' Done.');
    await expect.poll(() => asked('text')).toMatch(new RegExp(`^${WRITTEN} Bye\\. ${OFFER} Done\\.$`));
    expect(ext.errors.splice(0)).toEqual([]);
    proved(`editor:${editor.name}`, 'editor', 'nudge', 'insert', 'undo', 'slots');
  });

  it.each(CASES)('$name takes a whole reply of many lines where the caret was, and one undo takes it out', async (editor) => {
    await write(editor);
    await fieldOf(editor).press('Control+End');
    // Until the typing is an undo step of its own in every editor.
    await page.waitForTimeout(1_100);
    const before = await asked('model');
    await command(ext, page, 'build-reply');
    const composer = page.getByRole('dialog', { name: 'Your reply' });
    await composer.getByRole('combobox', { name: 'What to say' }).selectOption('qualify');
    await expect.poll(() => composer.getByRole('textbox').inputValue()).toContain('1. What should be different');
    await composer.getByRole('button', { name: 'Put into the reply' }).click();
    await expect.poll(() => asked('text'), { timeout: 5_000 }).toContain('Best regards');
    await page.waitForTimeout(400);
    const text = await asked('text');
    expect(text.startsWith(WRITTEN)).toBe(true);
    // Every line is a line of its own, in order.
    const lines = text.split('\n').map((line) => line.trim());
    const starts = ['1. What should', '2. By when', '3. What budget', '4. Who decides', 'With your answers', 'Best regards'];
    expect(lines.flatMap((line) => starts.filter((start) => line.startsWith(start)))).toEqual(starts);
    expect(lines.at(-1)).toBe('Best regards');
    expect(text.match(/Best regards/g)).toHaveLength(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => asked('model')).toBe(before);
    expect(ext.errors.splice(0)).toEqual([]);
  });

  it.each(CASES.filter(({ name }) => name !== 'textarea'))('$name, with other checkers in it', async (editor) => {
    await write(editor);
    const field = fieldOf(editor);
    const kept = await field.evaluate(addCheckers, editor.name === 'editable');
    const card = await open(editor);
    const seen = await field.evaluate(checkersIn);
    expect(seen).toHaveLength(kept);
    const before = await asked('model');
    await use(card);
    expect(await asked('text')).toMatch(new RegExp(`^Hi Orla,\nSorry to bother you again\\. ${OFFER}\nMira$`));
    expect(await field.evaluate(checkersIn)).toEqual(seen);
    await page.keyboard.press('Control+z');
    await expect.poll(() => asked('model')).toBe(before);
    expect(await field.evaluate(checkersIn)).toEqual(seen);
    expect(ext.errors.splice(0)).toEqual([]);
  });
});
