/** What the main process may tell the page unasked. Apart from the schemas, for the same reason as the names of the calls. */
export const PUSH_NAMES = ['command', 'closing', 'suspend', 'pulse', 'attempt.opened', 'records.changed'] as const;

export type PushName = (typeof PUSH_NAMES)[number];

/** The one channel that all of them share: name first, then what there is to tell. */
export const PUSH_CHANNEL = 'reigi.push';
