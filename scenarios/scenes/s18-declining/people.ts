/** The company at this end of the table: Tanaka means well and offers, Yamada cannot say no, Suzuki watches over both. */
import { guest } from '../../acts/evening/guest';
import { serving } from '../../acts/evening/serving';
import { LOW_TABLE } from '../../acts/evening/table';
import { toasting } from '../../acts/evening/toasting';
import { act, express, gazeAt, HANDS_REST } from '../../acts/say';
import { LEARNER, type PersonId } from '../../kernel/ids';
import { BEER_GLASS } from './layout';

/** What they talk about among themselves, when: nobody who has to do with the learner just then. */
export const TOPICS = ['none', 'none', 'none', 'fair', 'none', 'north'] as const;

const LEADER: PersonId = 'suzuki';
const SPEECH = ['sz.lift', 'sz.call'] as const;

const toast = (me: PersonId, lower: number, both: boolean) => ({ toast: toasting({ me, leader: LEADER, lower, both, ...(me === LEADER ? { speech: () => SPEECH } : {}) }) });

const OFFERS = serving({ me: 'tanaka', bottle: 'bottle.1', glass: BEER_GLASS, alcohol: true, offer: 'tk.offer', insist: 'tk.insist', poured: 'tk.there' });

/** The bottle hangs in the air. */
const HANGS = [act({ kind: 'hands.stop' }), express('puzzled')];
/** A menu has been held out to one; it is laid before them. */
const READS = [act({ kind: 'lay', object: 'menu', on: LOW_TABLE, near: 'yamada' }), act({ kind: 'gaze', at: 'menu' }), express('warm')];
/** The eyes ask for help. */
const PLEADS = [gazeAt(LEARNER), express('worried')];
const LIFTS_HANDS = [HANDS_REST, gazeAt('tanaka'), express('strained')];

export const PEOPLE_S18 = {
  tanaka: guest({ topics: TOPICS, me: 'tanaka', voice: 'senior', both: false, also: { hangs: HANGS }, regions: { ...toast('tanaka', 10, false), serve: OFFERS } }),
  sato: guest({ topics: TOPICS, me: 'sato', voice: 'senior', both: false, regions: toast('sato', 10, false) }),
  nakamura: guest({ topics: TOPICS, me: 'nakamura', voice: 'peer', both: true, regions: toast('nakamura', 20, true) }),
  nishimura: guest({ topics: TOPICS, me: 'nishimura', voice: 'peer', both: true, regions: toast('nishimura', 45, true) }),
  suzuki: guest({ topics: TOPICS, me: 'suzuki', voice: 'senior', both: false, also: { steps: LIFTS_HANDS }, regions: toast('suzuki', 20, true) }),
  kobayashi: guest({ topics: TOPICS, me: 'kobayashi', voice: 'peer', both: true, regions: toast('kobayashi', 30, true) }),
  yamada: guest({ topics: TOPICS, me: 'yamada', voice: 'peer', both: true, also: { reads: READS, pleads: PLEADS }, regions: toast('yamada', 50, true) }),
} as const;
