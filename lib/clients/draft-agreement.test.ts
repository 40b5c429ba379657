import { describe, expect, it } from 'vitest';
import { TERMS } from '@/lib/languages/scope';
import { proposalFrom, type TermWords } from './draft-agreement';

const words = (language: string): TermWords => {
  const found = TERMS[language];
  if (!found) throw new Error(language);
  return found;
};

describe('an agreement read out of a mail', () => {
  it('takes lists and numbers, and nothing else', () => {
    const mail = `Hello Mara,

thank you for your call. Included in the price:
- Home page with a slider
- Contact form
2) Two rounds of changes for each design

Not included: photographs, hosting and the texts.

I answer within 24 hours on working days. The invoice is payable within 14 days; a deposit of 30 % before I begin.
- Regards, Vera`;
    expect(proposalFrom(mail, words('en'))).toEqual({
      included: ['Home page with a slider', 'Contact form'],
      excluded: ['photographs', 'hosting', 'the texts'],
      ...{ rounds: 2, responseHours: 24, paymentDays: 14, deposit: '30 % before I begin' },
    });
  });

  it('reads Russian', () => {
    const mail = `Добрый день!
В работу входит:
– главная страница
– форма обратной связи
Не входит: фотосъёмка и хостинг.
Два круга правок. Предоплата 50 % до начала. Счёт оплачивается в течение 10 дней, отвечаю в течение 24 часов.`;
    expect(proposalFrom(mail, words('ru'))).toEqual({
      included: ['главная страница', 'форма обратной связи'],
      excluded: ['фотосъёмка', 'хостинг'],
      ...{ rounds: 2, paymentDays: 10, responseHours: 24, deposit: '50 % до начала' },
    });
  });

  it('guesses nothing', () => {
    expect(proposalFrom('Hello, see you on Monday. - The list is long\n- bread\n- milk', words('en'))).toEqual({
      included: [],
      excluded: [],
    });
    expect(proposalFrom('', words('en'))).toEqual({ included: [], excluded: [] });
  });
});
