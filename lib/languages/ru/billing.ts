import type { BillingWords } from '@/lib/clients/billing';

export const billing: BillingWords = {
  intro: 'После прошлого счёта появились дополнительные работы, включу их в следующий:',
  unnamed: 'Дополнительная работа',
  total: (time, money) => `Итого: ${money === undefined ? time : `${time}, ${money}`}`,
  outro: 'Если что-то вызывает вопросы, <напишите|напиши> мне, пожалуйста, до этого.',
};
