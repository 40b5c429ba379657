import type { Sign } from './shape';

export const vagueExpectation = { id: 'vague-expectation', direction: 'draft' } as const satisfies Sign;
