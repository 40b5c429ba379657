import type { Sign } from './shape';

export const oneSidedCommitment = { id: 'one-sided-commitment', direction: 'draft' } as const satisfies Sign;
