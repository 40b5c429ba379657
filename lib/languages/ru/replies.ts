import type { ReplyWords } from '@/lib/replies/reply';

/**
 * Ready words, per sign from warm to firm; each can be sent as it stands and tells nobody's gender. Those for a draft
 * sign stand where the flagged words stood, often in the middle of a sentence, and so are one sentence each.
 */
export const replies: ReplyWords = {
  suggestions: [
    {
      id: 'scope-creep/happy-to-quote',
      sign: 'scope-creep',
      text: 'Хорошая мысль. Это выходит за рамки нашей договорённости, поэтому я пришлю короткий расчёт со сроком и начну, как только вы его подтвердите.',
    },
    {
      id: 'scope-creep/extra-or-swap',
      sign: 'scope-creep',
      text: 'Это можно сделать двумя способами: как дополнительную работу по отдельному расчёту или вместо чего-то из нашего списка. Как вам удобнее?',
    },
    {
      id: 'scope-creep/after-launch',
      sign: 'scope-creep',
      text: 'Давайте сначала закончим то, о чём договорились. Это я внесу в список на следующий этап и посчитаю отдельно.',
    },
    {
      id: 'scope-creep/not-included',
      sign: 'scope-creep',
      text: 'В нашу договорённость это не входит, поэтому пока я этого не делаю. Если это нужно, я пришлю расчёт и начну после вашего подтверждения.',
    },
    {
      id: 'free-advice/paid-hour',
      sign: 'free-advice',
      text: 'Здесь короткого ответа мало. Могу разобраться как следует на платной консультации и прислать выводы письмом; забронировать для вас час?',
    },
    {
      id: 'free-advice/first-step',
      sign: 'free-advice',
      text: 'Прежде чем советовать, мне нужно увидеть картину целиком, и для этого есть платная консультация. Прислать вам цену и дату?',
    },
    {
      id: 'free-advice/one-pointer',
      sign: 'free-advice',
      text: 'Общий ответ вашему случаю мало поможет. Давайте назначим консультацию, и я к ней подготовлюсь.',
    },
    {
      id: 'free-advice/not-this-way',
      sign: 'free-advice',
      text: 'Я советую только в рамках оплаченной работы, чтобы отвечать за свои слова. К какому числу вы решите, подходит ли вам такой порядок?',
    },
    { id: 'over-availability/two-slots', sign: 'over-availability', text: '{slots}' },
    {
      id: 'over-availability/afternoons',
      sign: 'over-availability',
      text: 'Могу во вторник или в четверг после обеда; что вам удобнее?',
    },
    {
      id: 'over-availability/stated-window',
      sign: 'over-availability',
      text: 'Я на связи по рабочим дням в рабочее время.',
    },
  ],
};
