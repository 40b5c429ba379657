import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import english from '@/public/_locales/en/messages.json';
import russian from '@/public/_locales/ru/messages.json';
import { chooseWords, filled, flattened } from './chosen';
import { t, tCount, uiLanguage } from '.';

describe('a chosen language', () => {
  afterEach(() => {
    chooseWords(undefined);
  });

  it('fills what is numbered and leaves a dollar alone', () => {
    expect(filled('$2 then $1, $$3 and $9', ['a', 'b'])).toBe('b then a, $3 and ');
  });

  it('has no named placeholder left in either language', () => {
    for (const catalogue of [english, russian])
      for (const [key, message] of Object.entries(flattened(catalogue))) expect(message, key).not.toMatch(/\$[a-z]+\$/i);
  });

  it('stands before the browser’s, with its own plural rules', () => {
    fakeBrowser.i18n.getMessage = (key: string) => `browser ${key}`;
    fakeBrowser.i18n.getUILanguage = () => 'en';
    expect(t('popup_handle')).toBe('browser popup_handle');
    chooseWords({ language: 'ru', messages: flattened(russian) });
    expect(uiLanguage()).toBe('ru');
    expect(t('popup_handle')).toBe(russian.popup_handle.message);
    expect([1, 3, 5].map((n) => tCount('card_count', n))).toEqual([
      russian.card_count_one.message.replace(/\$n\$/i, '1'),
      russian.card_count_few.message.replace(/\$n\$/i, '3'),
      russian.card_count_many.message.replace(/\$n\$/i, '5'),
    ]);
  });

  it('falls back to the browser’s words where a message is missing', () => {
    fakeBrowser.i18n.getMessage = (key: string) => `browser ${key}`;
    chooseWords({ language: 'ru', messages: {} });
    expect(t('popup_handle')).toBe('browser popup_handle');
  });
});
