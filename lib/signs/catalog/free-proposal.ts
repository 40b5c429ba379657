import type { Sign } from './shape';

export const freeProposal = { id: 'free-proposal', direction: 'client' } as const satisfies Sign;
