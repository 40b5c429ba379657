import type { Sign } from './shape';

export const freeAdvice = { id: 'free-advice', direction: 'client' } as const satisfies Sign;
