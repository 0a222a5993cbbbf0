/** Everything that the main process may tell the page unasked, with its shape. The counterpart of the table of calls. */
import { z } from 'zod';
import { COMMANDS } from './commands';
import type { Frozen } from './frozen';
import type { PushName } from './push-names';
import { recordsState } from './records';
import { attemptId } from './words';

const nothing = z.strictObject({});

export const pushes = {
  /** The person chose this in a menu; only what the page had reported as possible is ever sent. */
  command: z.strictObject({ name: z.enum(COMMANDS) }),
  /** The window is about to close: write what is not on the disk yet, then call `app.flushed`. Not waited for long. */
  closing: nothing,
  /** The computer goes to sleep or is locked: nobody sits at the scene any more. */
  suspend: nothing,
  /** Is there still somebody? To be answered with `app.pulse` at once. */
  pulse: nothing,
  /** The person opened an attempt file from the desktop and agreed; it is in the history now. Show it. */
  'attempt.opened': z.strictObject({ id: attemptId }),
  /** Records are on their way, or are not any more. */
  'records.changed': recordsState,
} as const satisfies Record<PushName, z.ZodType>;

export type Push<P extends PushName> = Frozen<z.infer<(typeof pushes)[P]>>;
