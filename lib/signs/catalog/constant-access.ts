import type { Sign } from './shape';

export const constantAccess = { id: 'constant-access', direction: 'client' } as const satisfies Sign;
