import type { Sign } from './shape';

export const venting = { id: 'venting', direction: 'draft' } as const satisfies Sign;
