import { describe, expect, it } from 'vitest';
import { isAutomatic } from './bulk';

describe('isAutomatic', () => {
  it.each([
    'Automatic reply: New homepage',
    ' Réponse automatique : Site',
    'Автоматический ответ: Сайт',
    'Abwesenheitsnotiz: Ihre Rechnung',
    'Out of office',
    'Undeliverable: Re: Invoice',
  ])('knows %s', (subject) => {
    expect(isAutomatic(subject)).toBe(true);
  });
  it.each(['Re: Automatic reply for our shop', 'Out of office hours?', 'Automatic reply texts: a quote', '', 'Автоответ не работает'])(
    'leaves %j alone',
    (subject) => {
      expect(isAutomatic(subject)).toBe(false);
    },
  );
});
