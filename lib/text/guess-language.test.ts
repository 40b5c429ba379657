import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/languages';
import { guessLanguage } from './guess-language';

describe('guessLanguage', () => {
  it.each([
    ['en', 'Could you send me the plan before Friday? Thanks!'],
    ['en', 'I am free all week.'],
    ['en', "Don't worry about it, we'll manage."],
    ['ru', 'Добрый день! Можно ли перенести встречу на завтра?'],
    ['uk', 'Добрий день! Чи можна перенести зустріч? Дякую, я ще не маю плану і буде добре'],
    ['de', 'Könnten Sie uns bitte noch das Angebot schicken? Vielen Dank'],
    ['fr', 'Bonjour, pouvez-vous nous envoyer le devis pour la page ? Merci'],
    ['es', 'Hola, ¿puede enviar el presupuesto para la página? Gracias'],
    ['pl', 'Dzień dobry, czy może pan przesłać wycenę? Dziękuję bardzo, to jest ważne'],
  ])('hears %s in «%s»', (language, text) => {
    expect(guessLanguage(text, LANGUAGES)).toBe(language);
  });
  it.each(['', '12345 67', 'Zkouška rychlého českého dopisu bez známých slov', 'Κύριε καλημέρα'])('is unsure about «%s»', (text) => {
    expect(guessLanguage(text, LANGUAGES)).toBeUndefined();
  });
});
