import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/languages';
import { guessLanguage } from './guess-language';

describe('guessLanguage', () => {
  it.each([
    ['en', 'Could you send me the plan before Friday? Thanks!'],
    ['en', 'I am free all week.'],
    ['en', "Don't worry about it, we'll manage."],
    ['en', 'Could you add another page?'],
    ['en', 'Thanks!'],
    ['en', 'Hi Giulia, the two drafts are fine.\nRegards, Łukasz Święcicki, Rue de la Gare 12'],
    ['en', 'Could you please also translate the note that is on the door of the shop? It says "Добрый день, мы закрыты".'],
    ['ru', 'Добрый день! Можно ли перенести встречу на завтра?'],
    ['ru', 'Мы посмотрели макет, нужно ещё два варианта.'],
    ['ru', 'Счёт оплатим после проверки, если всё хорошо.'],
    ['ru', 'Спасибо!'],
    ['ru', 'Привет! Добавь, пожалуйста, кнопку Subscribe и форму на landing page.'],
    ['uk', 'Добрий день! Чи можна перенести зустріч? Дякую, я ще не маю плану і буде добре'],
    ['uk', 'Ми ще чекаємо на рахунок, надішліть його сьогодні.'],
    ['de', 'Könnten Sie uns bitte noch das Angebot schicken? Vielen Dank'],
    ['de', 'Wir haben noch eine kleine Bitte zu der zweiten Seite.'],
    ['fr', 'Bonjour, pouvez-vous nous envoyer le devis pour la page ? Merci'],
    ['fr', "J'ai regardé la maquette, c'est très bien mais il manque une page."],
    ['es', 'Hola, ¿puede enviar el presupuesto para la página? Gracias'],
    ['es', 'Nos gusta mucho, pero todavía hay que cambiar los textos.'],
    ['it', 'Buongiorno, può mandarci il preventivo per la pagina? Grazie'],
    ['pt', 'Bom dia, você pode enviar o orçamento para a página? Obrigado'],
    ['pl', 'Dzień dobry, czy może pan przesłać wycenę? Dziękuję bardzo, to jest ważne'],
    ['nl', 'Dag Bram, kun je ons de offerte sturen voor de tweede pagina? Alvast bedankt'],
    ['tr', 'Merhaba, ikinci sayfa için bir teklif gönderebilir misiniz? Teşekkürler'],
    ['ja', 'お世話になっております。見積書を送ってください。よろしくお願いします。'],
  ])('hears %s in «%s»', (language, text) => {
    expect(guessLanguage(text, LANGUAGES)).toBe(language);
  });

  it.each([
    ['nothing', ''],
    ['numbers', '12345 67'],
    ['names', 'Anna Petra Miriam'],
    ['Greek', 'Κύριε καλημέρα'],
    ['Czech', 'Zkouška rychlého českého dopisu bez známých slov'],
    ['Bulgarian', 'Здравейте, благодаря за макета. Може ли да добавите още една страница? Трябва ни до петък, защото тогава е събитието.'],
    ['Bulgarian, short', 'Добър ден, кога ще бъде готов сайтът? Чакаме да ни пишете.'],
    ['Serbian', 'Добар дан, хвала на понуди. Да ли можете да додате још једну страницу до петка?'],
    ['Belarusian', 'Добры дзень! Ці можна дадаць яшчэ адну старонку? Дзякуй, мы чакаем.'],
    ['Swedish', 'Hej, tack för skissen. Kan du lägga till en sida till? Vi behöver den på fredag och det är bråttom.'],
    ['Danish', 'Hej, tak for udkastet. Kan du tilføje en side mere? Vi har brug for det på fredag, og det haster.'],
    ['Norwegian', 'Hei, takk for utkastet. Kan du legge til en side? Vi trenger det til fredag og det haster litt.'],
    ['Finnish', 'Hei, kiitos luonnoksesta. Voisitko lisätä vielä yhden sivun perjantaihin mennessä?'],
    ['Hungarian', 'Jó napot, köszönöm a vázlatot. Tudna még egy oldalt hozzáadni péntekig?'],
  ])('is unsure about %s', (_, text) => {
    expect(guessLanguage(text, LANGUAGES)).toBeUndefined();
  });

  it('is unsure between two languages that say the same much', () => {
    expect(guessLanguage('Could you please send us the new page today? Можно ли это сделать завтра? Спасибо', LANGUAGES)).toBeUndefined();
  });

  it('looks at the beginning only', () => {
    const english = 'Could you send me the plan before Friday? '.repeat(120);
    expect(guessLanguage(english + 'и в не на я что '.repeat(4000), LANGUAGES)).toBe('en');
  });

  it('answers for any text with a known language or none', () => {
    const ids = new Set<string | undefined>([undefined, ...LANGUAGES.map(({ id }) => id)]);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => ids.has(guessLanguage(text, LANGUAGES))));
  });
});
