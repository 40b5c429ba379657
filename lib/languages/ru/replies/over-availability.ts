import type { SignWords } from '@/lib/replies/reply';

export const overAvailability: SignWords = {
  sign: 'over-availability',
  warm: {
    'two-slots': '{slots}',
    afternoons: 'Мне удобно во вторник или в четверг после обеда; что лучше для <вас|тебя>?',
    window: 'В рабочие дни с понедельника по пятницу охотно найду время.',
    'you-choose-two': 'Для <вас|тебя> есть два варианта времени. {slots}',
  },
  neutral: {
    slots: '{slots}',
    'tue-thu': 'Могу во вторник или в четверг после обеда; что удобнее?',
    'office-hours': 'Я на связи по рабочим дням в рабочие часы.',
    'answer-by': 'Отвечаю в течение одного рабочего дня.',
  },
  firm: {
    'only-slots': '{slots}',
    booked: 'Созваниваюсь по предварительной договорённости.',
    'working-days': 'Работаю и отвечаю по рабочим дням.',
    'next-free': 'Моё ближайшее свободное время — {free}.',
  },
};
