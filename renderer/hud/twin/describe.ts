/** What cannot be read off a name: where somebody is, how high the hands are, how a card lies, how full a glass is, how far the trunk is bent. Asked on focus only. */
import { isDrinkable } from '../../../scenarios/body/rims';
import { mouthOverGlasses, stagedFullness10 } from '../../../scenarios/body/staged-rims';
import type { BodyMetrics } from '../../../scenarios/body/metrics';
import type { EntityStaging, PersonStaging, Staging } from '../../../scenarios/body/staging';
import { LEARNER } from '../../../scenarios/kernel/ids';
import { SELF } from '../../input/activate';
import type { TextKey } from '../../ui/text/en';
import type { Say } from '../../ui/text/text';
import { whereabouts } from './whereabouts';

/** A card within this much of straight reads as straight. */
const STRAIGHT_10 = 250;
const CHEST_BAND_MM = 80;

export function describeThing(staging: Staging, metrics: BodyMetrics, id: string, say: Say): string {
  const learner = staging.people.find((person) => person.id === LEARNER);
  if (learner === undefined) return '';
  const held = [learner.left.holds, learner.right.holds];
  if (id === SELF) return [heightOf(learner, metrics, say), say('twin.trunk', { degrees: Math.round(learner.pitch10 / 10) })].join(' ');
  const thing = staging.entities.find((entity) => entity.id === id);
  if (thing?.kind === 'clock') return say('twin.clock', { time: timeOf(Number(thing.state)) });
  const other = staging.people.find((person) => `face:${person.id}` === id);
  if (other !== undefined) return isOnScreen(staging, other.id) ? '' : whereabouts(learner, other, say);
  if (thing === undefined) return '';
  const where = held.includes(id) ? heightOf(learner, metrics, say) : WORN.test(thing.parent) ? '' : whereabouts(learner, thing, say);
  return [where, ...(isDrinkable(thing) ? glassOf(staging, thing, say) : held.includes(id) ? stateOf(thing, learner, say) : [])].filter((words) => words !== '').join(' ');
}

/** What is on or in somebody is where they are. */
const WORN = /^(worn|arm|inner|pocket|bag|shoulder):/u;

const isOnScreen = ({ entities }: Staging, person: string): boolean => entities.some(({ id }) => id === `screen.${person}`);

function heightOf(learner: PersonStaging, metrics: BodyMetrics, say: Say): string {
  const hand = Math.max(learner.left.y, learner.right.y);
  // Seated, everything above the hips is lower by the same amount.
  const drop = (learner.sitPercent / 100) * (metrics.hipMm - SEATED_HIP_MM);
  const aboveSternum = hand - (metrics.sternumMm - drop);
  const aboveNavel = hand - (metrics.navelMm - drop);
  const band = aboveSternum > CHEST_BAND_MM ? 'high' : aboveSternum > -2 * CHEST_BAND_MM ? 'chest' : aboveNavel > 0 ? 'belly' : 'low';
  return say('twin.height', { band: say(`twin.height.${band}`) });
}

const SEATED_HIP_MM = 520;

function stateOf(thing: EntityStaging, learner: PersonStaging, say: Say): readonly string[] {
  switch (thing.kind) {
    case 'card': return cardOf(thing, learner, say);
    case 'phone': return [say(thing.state === 'silent' ? 'twin.phone.silent' : 'twin.phone.on')];
    default: return [];
  }
}

/** A mouth within this of the middle of a glass is over it. */
const OVER_MM = 45;
const ROUND_PERCENT = 5;

/** How full a glass is; and where the mouth is from which one is about to pour into it, so that it can be brought there without being seen. */
function glassOf(staging: Staging, glass: EntityStaging, say: Say): readonly string[] {
  const { level10, foam10 } = stagedFullness10(glass);
  const percent = (of10: number): number => Math.round(of10 / 10 / ROUND_PERCENT) * ROUND_PERCENT;
  const [full, foam] = [percent(level10), percent(foam10)];
  const filled = foam === 0 ? say('twin.glass', { full }) : say('twin.glass.foam', { full, foam });
  const mouth = mouthOverGlasses(staging, LEARNER).find((one) => one.glass === glass.id);
  if (mouth === undefined) return [filled];
  const cm = (mm: number): { cm: number } => ({ cm: Math.round(Math.abs(mm) / 10) });
  const aside = mouth.offMm <= OVER_MM
    ? [say('twin.mouth.over')]
    : [say(mouth.sideMm < 0 ? 'twin.mouth.left' : 'twin.mouth.right', cm(mouth.sideMm)), say(mouth.outMm < 0 ? 'twin.mouth.short' : 'twin.mouth.far', cm(mouth.outMm))];
  return [filled, say('twin.mouth', { where: [...aside, say(mouth.aboveMm < 0 ? 'twin.mouth.below' : 'twin.mouth.above', cm(mouth.aboveMm))].join(say('twin.mouth.and')) })];
}

/** Hours and minutes as a clock on a wall has them, from tenths of a minute since midnight. */
function timeOf(minutes10: number): string {
  const minutes = Math.floor(minutes10 / 10);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function cardOf(card: EntityStaging, learner: PersonStaging, say: Say): readonly string[] {
  const away = Math.abs((((card.yaw10 - learner.yaw10) % 3600) + 5400) % 3600 - 1800);
  const direction: TextKey = away <= STRAIGHT_10 ? 'twin.card.you' : away >= 1800 - STRAIGHT_10 ? 'twin.card.them' : 'twin.card.across';
  return [say(direction), say(`twin.card.face.${card.face}`)];
}
