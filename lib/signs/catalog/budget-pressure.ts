import type { Sign } from './shape';

export const budgetPressure = { id: 'budget-pressure', direction: 'client' } as const satisfies Sign;
