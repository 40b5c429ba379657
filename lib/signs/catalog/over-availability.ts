import type { Sign } from './shape';

export const overAvailability = { id: 'over-availability', direction: 'draft' } as const satisfies Sign;
