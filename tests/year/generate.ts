/** A year of made-up correspondence with one client, and what is true of it. */
export interface Year {
  readonly mails: readonly Letter[];
  readonly truth: Truth;
  readonly invoices: readonly { readonly id: string; readonly number: string; readonly sentOn: string; readonly paidOn?: string }[];
}
export interface Letter {
  readonly thread: string;
  readonly id: string;
  readonly own: boolean;
  readonly text: string;
  readonly sentAt: number;
}
export interface Truth {
  rounds: number;
  churn: number;
  outsideHours: number;
  extras: number;
  stoodFirm: number;
  daysLate: number[];
}

export const START = Date.UTC(2025, 10, 24);
const DAY = 86_400_000;
const HOUR = 3_600_000;
export const PAYMENT_DAYS = 14;

interface Phrases {
  readonly round: readonly string[];
  readonly churn: readonly string[];
  readonly excluded: readonly string[];
  readonly included: readonly string[];
  readonly plain: readonly string[];
  readonly yes: readonly string[];
  readonly firm: readonly string[];
}

/** Written for this generator; the agreement of the test includes a logo and a contact form, and leaves out a blog and a shop. */
const PHRASES: Readonly<Record<'en' | 'ru', Phrases>> = {
  en: {
    round: [
      'Here are some more changes to the logo: a rounder bowl, please.',
      'We have another set of changes for the logo, see the list.',
      'Please change the logo so that the crown is lighter.',
    ],
    churn: [
      'So sorry, I have to move our call again, can we do next week instead?',
      'We need to reschedule our meeting once more, something came up.',
    ],
    excluded: ['Please add a blog.', 'We also need an online shop.', 'Could you also make a blog?'],
    included: ['Could you also add the contact form?', 'Please send us the logo.'],
    plain: ['Thank you, the texts will reach you on Monday.', 'The photos are in the folder.'],
    yes: ['Sure, no problem, I will add it.', 'Of course, I will do that for you.'],
    firm: [
      'That is not part of what we agreed. I can do it for 400 EUR; shall I go ahead?',
      'I will send you a change order with the price and the new date.',
    ],
  },
  ru: {
    round: [
      'Вот ещё правки по логотипу: чашу скруглите.',
      'Пришла пачка замечаний по логотипу, список во вложении.',
      'Поправьте логотип: корона должна быть легче.',
    ],
    churn: [
      'Простите, опять приходится перенести наш созвон, давайте на следующей неделе.',
      'Снова вынуждены перенести встречу, у нас изменились планы.',
    ],
    excluded: ['Добавьте, пожалуйста, блог.', 'Нам ещё нужен интернет-магазин.', 'Сделайте заодно блог.'],
    included: ['Добавьте форму обратной связи.', 'Пришлите логотип, пожалуйста.'],
    plain: ['Спасибо, тексты будут в понедельник.', 'Фотографии лежат в папке.'],
    yes: ['Да, конечно, сделаю.', 'Хорошо, без проблем, добавлю.'],
    firm: [
      'Это не входит в нашу договорённость. Могу сделать за 40 000 руб.; начинать?',
      'Пришлю дополнительное соглашение с ценой и новым сроком.',
    ],
  },
};

/** Seeded: the same number gives the same year. The generator is mulberry32 (public domain constants). */
export function generateYear(language: 'en' | 'ru', seed: number): Year {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const words = PHRASES[language];
  const truth: Truth = { rounds: 0, churn: 0, outsideHours: 0, extras: 0, stoodFirm: 0, daysLate: [] };
  const mails: Letter[] = [];
  const greet = language === 'en' ? 'Hello Vera,' : 'Вера, добрый день!';
  // One mail at most on a day, so that each round is one by itself.
  for (let day = 1; day < 360; day += 1 + Math.floor(random() * 4)) {
    const date = new Date(START + day * DAY);
    const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
    const late = random() < 0.2;
    const sentAt = date.getTime() + (late ? 21 : 10) * HOUR;
    if (late || weekend) truth.outsideHours++;
    const thread = `t${String(day)}`;
    const kind = random();
    const say = (text: string): void => {
      mails.push({ thread, id: `m${String(day)}`, own: false, text: `${greet}\n\n${text}\n`, sentAt });
    };
    const answer = (text: string): void => {
      mails.push({ thread, id: `r${String(day)}`, own: true, text: `${text}\n`, sentAt: sentAt + 2 * HOUR });
    };
    if (kind < 0.15) {
      truth.rounds++;
      say(pick(words.round));
    } else if (kind < 0.3) {
      truth.churn++;
      say(pick(words.churn));
    } else if (kind < 0.5) {
      say(pick(words.excluded));
      if (random() < 0.5) {
        truth.extras++;
        answer(pick(words.yes));
      } else {
        truth.stoodFirm++;
        answer(pick(words.firm));
      }
    } else say(pick(kind < 0.7 ? words.included : words.plain));
  }
  const invoices = Array.from({ length: 12 }, (_, month) => {
    const sent = START + month * 30 * DAY;
    const delay = Math.floor(random() * 40);
    if (delay > PAYMENT_DAYS) truth.daysLate.push(delay - PAYMENT_DAYS);
    return { id: String(month), number: `2026-${String(month)}`, sentOn: iso(sent), paidOn: iso(sent + delay * DAY) };
  });
  return { mails, truth, invoices };
}

function iso(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
