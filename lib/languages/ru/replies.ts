import type { ReplyWords } from '@/lib/replies/reply';

/** От мягкого к твёрдому. Каждую фразу можно отправить как есть. */
export const replies: ReplyWords = {
  suggestions: [
    {
      id: 'scope-creep/happy-to-quote',
      sign: 'scope-creep',
      text: 'Хорошая мысль. В нашу договорённость это не входит, поэтому я пришлю короткий расчёт со сроком и начну, как только вы подтвердите.',
    },
    {
      id: 'scope-creep/extra-or-swap',
      sign: 'scope-creep',
      text: 'Это можно сделать двумя способами: отдельной работой за отдельную цену или вместо чего-то из нашего списка. Как вам удобнее?',
    },
    {
      id: 'scope-creep/after-launch',
      sign: 'scope-creep',
      text: 'Давайте сначала закончим то, о чём договорились. Это я запишу в следующий этап и тогда же посчитаю.',
    },
    {
      id: 'scope-creep/not-included',
      sign: 'scope-creep',
      text: 'В нашу договорённость это не входит, поэтому без отдельного заказа я этого не делаю.',
    },
    {
      id: 'free-advice/paid-hour',
      sign: 'free-advice',
      text: 'Здесь короткого ответа мало. Могу разобраться как следует на платной консультации и прислать выводы письмом; забронировать для вас час?',
    },
    {
      id: 'free-advice/first-step',
      sign: 'free-advice',
      text: 'Чтобы что-то советовать, мне нужно увидеть картину целиком. Для этого есть консультация; прислать вам цену и ближайшую дату?',
    },
    {
      id: 'free-advice/one-pointer',
      sign: 'free-advice',
      text: 'Общий ответ вам мало поможет. Если вопрос важный, давайте назначим консультацию, и я к ней подготовлюсь.',
    },
    {
      id: 'free-advice/not-this-way',
      sign: 'free-advice',
      text: 'Я советую только в рамках оплаченной работы, чтобы отвечать за свои слова. Если вам это подходит, напишите до пятницы, и я запланирую время.',
    },
    { id: 'over-availability/two-slots', sign: 'over-availability', text: '{slots}' },
    {
      id: 'over-availability/afternoons',
      sign: 'over-availability',
      text: 'У меня есть время во вторник или в четверг после обеда. Что вам удобнее?',
    },
    { id: 'over-availability/stated-window', sign: 'over-availability', text: 'Со мной можно связаться по рабочим дням с 10:00 до 16:00.' },
  ],
};
