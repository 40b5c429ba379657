import type { Sign } from './shape';

export const latePayment = { id: 'late-payment', direction: 'client' } as const satisfies Sign;
