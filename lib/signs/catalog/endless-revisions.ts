import type { Sign } from './shape';

export const endlessRevisions = { id: 'endless-revisions', direction: 'client' } as const satisfies Sign;
