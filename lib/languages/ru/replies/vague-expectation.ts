import type { SignWords } from '@/lib/replies/reply';

export const vagueExpectation: SignWords = {
  sign: 'vague-expectation',
  warm: {
    'by-date': 'Готово будет до {date}.',
    steps: 'Сделаю в два шага: до {date} план, потом результат.',
    'price-and-date': 'Цену и срок пришлю завтра.',
    list: 'Запишу, что входит, чтобы мы оба знали, чего ждать.',
  },
  neutral: {
    date: 'Сдам до {date}.',
    scope: 'Сюда входит то, что есть в списке[: {scope}], и ничего сверх него.',
    rounds: 'Входят два круга правок.',
    cost: 'Стоимость назову до начала.',
  },
  firm: {
    delivery: 'Сдача — {date}.',
    included: 'Что в списке, то входит; чего нет, то не входит.',
    terms: 'Оплата в течение четырнадцати дней.',
    confirm: 'Прошу подтвердить объём, цену и срок до {date}.',
  },
};
