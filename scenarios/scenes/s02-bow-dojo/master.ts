/** How the master bows: words, eyes, floor, eyes; down, a pause, slowly up. */
import type { Session } from '../../kernel/session-api';
import { bowing, me, spoken, together, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import { bowTarget, type BowMoment } from '../../rulebook/bow-targets';
import { askedLast } from './cues';
import type { Slips } from './slips';

const LOOK = 'face:nomura';
const WORDS: Readonly<Record<string, string>> = { 'drill.30': 'p24', 'drill.45': 'sorry', 'card.greeting': 'p24', 'card.apology': 'sorry', 'card.farewell': 'p23c' };

interface Wanted {
  readonly deg: number;
  readonly asked: string;
  readonly why: BowMoment | undefined;
}

function wantedAfter(session: Session, count: number): Wanted | undefined {
  const moment = session.observations.filter((one) => one.type === 'bow.expected')[count];
  return moment?.type === 'bow.expected' ? { deg: moment.deg, asked: askedLast(session.observations), why: moment.why } : undefined;
}

export function* dojo(session: Session, slips: Slips): Plan {
  session.feed('gaze.target', LOOK);
  const made = new Set<string>();
  for (let count = 0; !session.ended; count += 1) {
    yield* until(() => session.ended || wantedAfter(session, count) !== undefined, 6000);
    const wanted = wantedAfter(session, count);
    if (wanted === undefined) return;
    yield* answer(session, slips, wanted, made);
  }
}

/** The first card of each kind may be the one that is got wrong. */
function isFirst(made: Set<string>, asked: string): boolean {
  const first = !made.has(asked);
  made.add(asked);
  return first;
}

function* answer(session: Session, slips: Slips, { deg, asked, why }: Wanted, made: Set<string>): Plan {
  const first = isFirst(made, asked);
  const makes = (slip: Parameters<Slips['has']>[0], at: string): boolean => first && asked === at && slips.has(slip);
  yield* wait(30);
  const line = WORDS[asked];
  if (line !== undefined && !makes('silent', 'drill.30')) yield* spoken(session, line);
  if (makes('nod', 'drill.45')) yield* nod(session);
  if (makes('hand-up', 'drill.30')) {
    session.feed('reach.target', 'mirror');
    session.feed('hand.right.grip', 1);
    yield* wait(4);
  }
  if (makes('walks', 'drill.30')) session.feed('step.forward', 60);
  const depth = makes('deep-in-corridor', 'card.corridor') ? 45
    : makes('too-deep-light', 'drill.15') ? 25 : makes('too-shallow-greeting', 'drill.30') ? 20 : makes('too-shallow-apology', 'drill.45') ? 36 : deg;
  yield* oneBow(session, depth, deg === depth ? why : undefined, deg === depth || depth === 45 ? depth : deg, makes('rises-fast', 'drill.30'), makes('stares', 'drill.45'));
  session.feed('step.forward', 0);
  session.feed('hand.right.grip', 0);
  session.feed('reach.target', '');
  session.feed('gaze.target', LOOK);
  if (makes('three-bobs', 'drill.15')) for (let i = 0; i < 2; i += 1) yield* bowing(session, 6, 14, 4, 14);
  yield* wait(50);
}

/** The chin goes down to the chest and the back stays up. */
function* nod(session: Session): Plan {
  session.feed('gaze.target', 'hands');
  yield* bowing(session, 6, 20, 20, 20);
  session.feed('gaze.target', LOOK);
  yield* wait(320);
  yield* until(() => me(session).speaking === '', 300);
}

function* oneBow(session: Session, depth: number, why: BowMoment | undefined, tempoOf: number, fast: boolean, stares: boolean): Plan {
  const { curve } = bowTarget(tempoOf, why);
  const bow = bowing(session, depth, Math.round(curve.fall * 1.2), Math.max(4, curve.hold - 16), fast ? 20 : Math.round(curve.rise * 1.45));
  yield* together(bow, stares ? wait(1) : lookDown(session));
}

function* lookDown(session: Session): Plan {
  yield* wait(22);
  session.feed('gaze.target', 'floor');
}
