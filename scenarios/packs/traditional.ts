import type { Pack } from './pack';

/** Everything that manner teachers ask for, contested or not. */
export const traditional: Pack = { id: 'traditional', include: 'all', contested: 'keep', implied: [], overrides: {} };
