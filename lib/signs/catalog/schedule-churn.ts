import type { Sign } from './shape';

export const scheduleChurn = { id: 'schedule-churn', direction: 'client' } as const satisfies Sign;
