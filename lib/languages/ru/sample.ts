import type { FillValues } from '@/lib/replies/fill';

/** Made-up values, to show what a text looks like. */
export const sample: FillValues = {
  name: 'Мария',
  asked: 'добавьте ещё форму заказа',
  scope: 'пять страниц, форма связи и два круга правок',
  rounds: '3 из 2',
  rate: '4000 ₽ в час',
  price: '20 000 ₽',
  invoice: '2026-17',
  days: '12 дней',
  slots: 'У меня есть время во вторник, 24 ноября, в 10:00 или в четверг, 26 ноября, в 15:00. Что вам удобнее?',
  date: '27 ноября',
  free: '26 ноября',
};
