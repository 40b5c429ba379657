import type { Sign } from './shape';

export const selfDiminishing = { id: 'self-diminishing', direction: 'draft' } as const satisfies Sign;
