import type { Sign } from './shape';

export const scopeCreep = { id: 'scope-creep', direction: 'client' } as const satisfies Sign;
