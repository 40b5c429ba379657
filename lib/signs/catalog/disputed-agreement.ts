import type { Sign } from './shape';

export const disputedAgreement = { id: 'disputed-agreement', direction: 'client' } as const satisfies Sign;
