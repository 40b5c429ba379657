import type { SignWords } from '@/lib/replies/reply';

export const oneSidedCommitment: SignWords = {
  sign: 'one-sided-commitment',
  warm: {
    'my-part-yours': 'Срок с моей стороны — {date}; для этого тексты нужны за три дня.',
    'yes-or-no': 'Предложение пришлю на этой неделе, а до {date} жду «да» или «нет».',
    both: 'Начну, как только будет утверждение.',
    deposit: 'Поставлю в план, как только придёт аванс.',
  },
  neutral: {
    'when-then': 'Если утверждение будет до {date}, сдам в согласованный день.',
    'decide-by': 'Прошу решить до {date}, после этого начну.',
    condition: 'Начинаю, когда объём и цена подтверждены письменно.',
    'date-for-date': 'Срок в силе, если материалы придут до {date}.',
  },
  firm: {
    'after-deposit': 'Начинаю после аванса.',
    'no-answer': 'Без ответа до {date} отдам это время другому проекту.',
    'your-turn': 'Следующий шаг за <вами|тобой>.',
    written: 'Начинаю по письменному заказу.',
  },
};
