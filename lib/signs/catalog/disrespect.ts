import type { Sign } from './shape';

export const disrespect = { id: 'disrespect', direction: 'client' } as const satisfies Sign;
