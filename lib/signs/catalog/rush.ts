import type { Sign } from './shape';

export const rush = { id: 'rush', direction: 'client' } as const satisfies Sign;
