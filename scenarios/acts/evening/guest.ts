/**
 * Somebody at the table while the evening goes on: drinks at their own pace, talks with a partner, falls silent, turns to
 * whoever speaks; is asked whether they want more, says yes or no, holds the glass out for it, covers it, thanks. Two regions
 * of one machine, so that a mouth and a hand go on independently; scenes add regions of their own.
 */
import { once, script, scriptContext } from '../../kernel/script';
import type { PersonId } from '../../kernel/ids';
import { cued, due } from '../guards';
import type { act } from '../say';
import { hands } from './guest-hand';
import { talking } from './guest-talk';
import type { TopicId } from './talk-topics';

/** What differs from person to person; the pace is the seed's (`thirst.ID`, `sip.ID`, `level.ID`, `glass.ID`). */
export interface Guest {
  readonly me: PersonId;
  /** How one answers an offer, and thanks for it. */
  readonly voice: 'senior' | 'peer';
  /** Holds the glass with both hands while somebody pours. */
  readonly both: boolean;
  /** What is talked about tonight; left out, whatever those who are there know to talk about. */
  readonly topics?: readonly TopicId[];
  /** What this one does on a cue of the scene's. */
  readonly also?: Readonly<Record<string, readonly ReturnType<typeof act>[]>>;
  /** And what when it is time for it. */
  readonly afterwards?: Readonly<Record<string, readonly ReturnType<typeof act>[]>>;
  /** More regions: what this one alone does tonight. */
  readonly regions?: Readonly<Record<string, ReturnType<typeof script.createStateConfig>>>;
}

export function guest(own: Guest) {
  const { me, also = {}, afterwards = {}, regions = {} } = own;
  return once(() => script.createMachine({
    id: `guest-${me}`, context: ({ input }) => scriptContext(input), type: 'parallel',
    on: {
      cue: Object.entries(also).map(([name, actions]) => ({ guard: cued(name), actions: [...actions] })),
      due: Object.entries(afterwards).map(([name, actions]) => ({ guard: due(name), actions: [...actions] })),
    },
    states: { hand: hands(own), talk: talking(own), ...regions },
  }));
}
