import type { Sign } from './shape';

export const freeGiveaway = { id: 'free-giveaway', direction: 'draft' } as const satisfies Sign;
