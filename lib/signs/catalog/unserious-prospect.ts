import type { Sign } from './shape';

export const unseriousProspect = { id: 'unserious-prospect', direction: 'client' } as const satisfies Sign;
