/** What may be said and what helps at a toast. */
import { fan, hasSaid, lastOf, type Choice } from '../../acts/help';
import { ownGlass } from '../../acts/evening/setting';
import { isAbove } from '../../acts/evening/company';
import { isDrinkable, nameOf, rimOf } from '../../body/rims';
import { LEARNER, type LineId, type PersonId } from '../../kernel/ids';
import type { Progress } from '../../kernel/scene';

const LOWER_MM = 10;
const MUCH_MM = 42;

function choice(progress: Progress): Choice | undefined {
  switch (progress.beat) {
    case 'drinks': return hasSaid(progress, 'all-set') ? undefined : { fitting: 'e.all-set', others: ['x.lets-drink', 'x.itadakimasu', 'x.domo'] };
    case 'toast': return hasSaid(progress, 'kanpai')
      ? { fitting: 'e.fine-words', others: ['p31', 'x.itadakimasu', 'x.tchin'] } : { fitting: 'p31', others: ['x.tchin', 'x.itadakimasu', 'e.fine-words'] };
    case 'drink': return { fitting: 'e.fine-words', others: ['x.itadakimasu', 'x.domo', 'p31'] };
    default: return undefined;
  }
}

export function sayableS16(progress: Progress): { lines: readonly LineId[]; fitting: LineId } {
  const offered = choice(progress);
  return offered === undefined ? { lines: [], fitting: '' } : fan(progress, offered);
}

/** Whom the learner looks at, with the glass out. */
function facing({ world }: Progress): PersonId {
  const at = world.people.get(LEARNER)?.gazeAt ?? '';
  return at.startsWith('face:') ? at.slice('face:'.length) : '';
}

function rim(progress: Progress, person: PersonId): number | undefined {
  const thing = progress.world.entities.get(ownGlass(person));
  const name = thing === undefined || !isDrinkable(thing) ? undefined : nameOf(thing);
  return thing === undefined || name === undefined ? undefined : rimOf(progress.world, thing, name).y;
}

function toastHint(progress: Progress): string {
  if (!hasSaid(progress, 'kanpai') && !hasSaid(progress, 'tchin')) return 'say';
  const other = facing(progress);
  const [mine, theirs] = [rim(progress, LEARNER), rim(progress, other)];
  if (other === '' || mine === undefined || theirs === undefined) return 'look';
  const met = progress.observations.some((one) => (one.type === 'glasses.met' || one.type === 'glass.raised') && one.by === LEARNER && one.to === other);
  if (met) return 'next';
  if (!isAbove(other, LEARNER)) return 'hold-out';
  if (theirs - mine < LOWER_MM) return 'lower';
  return theirs - mine > MUCH_MM ? 'higher' : 'hold-out';
}

export function hintS16(progress: Progress): string {
  const { beat, world } = progress;
  const hands = world.people.get(LEARNER)?.hands;
  const own = ownGlass();
  switch (beat) {
    case 'drinks': return hasSaid(progress, 'all-set') ? 'hint.s16.listen' : 'hint.s16.answer';
    case 'speech': return 'hint.s16.listen';
    case 'lift': return hands?.right.holds !== own && hands?.left.holds !== own ? 'hint.s16.take' : hands.left.holds !== hands.right.holds ? 'hint.s16.support' : 'hint.s16.ready';
    case 'toast': return `hint.s16.${toastHint(progress)}`;
    case 'drink': {
      if (lastOf(progress, 'sip.began', 'tanaka') === undefined) return 'hint.s16.wait';
      return lastOf(progress, 'sip.began') === undefined ? 'hint.s16.sip' : 'hint.s16.down';
    }
    default: return '';
  }
}
