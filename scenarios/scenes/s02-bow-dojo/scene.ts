/** S02, the bow dojo: an empty room, a mirror at one's side, a trainer; fifteen, thirty, forty-five, then cards at random. */
import { routeCommon } from '../../acts/route';
import { nearSpot, standingAt, thing, wallThings } from '../../acts/setting';
import { spokenLine } from '../../acts/spoken';
import { mirrored } from '../../body/layout';
import { metricsOf } from '../../body/metrics';
import { trainingRoom } from '../../body/places/training-room';
import { body } from '../../body/world';
import { LEARNER } from '../../kernel/ids';
import { random } from '../../kernel/random';
import type { SceneDefinition, Variation } from '../../kernel/scene';
import { CUES } from './cues';
import { director } from './director';
import { hintS02, sayableS02 } from './help';
import { nomura } from './nomura';
import { RULES_S02 } from './rules';

const mirroredRoom = mirrored(trainingRoom);

/** Where the stand with the cue cards is, mm: beside the trainer and a little behind her, at the height of her chest. */
const CUE_ASIDE_MM = 600;
const CUE_BEHIND_MM = 260;
const CUE_HEIGHT_MM = 1180;

/** Eight cards: every situation twice, the corridor early, since it is the one that is overdone. */
function deck(seed: number): Variation {
  const dice = random(seed * 13 + 5);
  const early = dice.below(3);
  const others = dice.shuffled([...CUES.filter((cue) => cue !== 'corridor'), ...CUES]);
  const cards = [...others.slice(0, early), 'corridor', ...others.slice(early)];
  return Object.fromEntries(cards.map((cue, at) => [`card${at + 1}`, cue]));
}

export const s02: SceneDefinition = {
  id: 's02', code: 'S02', version: 2, level: 1, firstBeat: 'stand', rules: RULES_S02,
  cast: [
    { id: LEARNER, nameKey: 'person.learner', rank: 'staff', company: '株式会社エトワール' },
    { id: 'nomura', nameKey: 'person.nomura', rank: 'trainer', company: '株式会社礼と間' },
  ],
  vary(seed) {
    const dice = random(seed);
    return { tempoPercent: dice.between(95, 110), mirror: dice.below(2), nomura: 'nomura', shuffle: dice.below(1_000_000), ...deck(seed) };
  },
  setting(header) {
    const layout = header.variation['mirror'] === 1 ? mirroredRoom : trainingRoom;
    const learner = body(LEARNER, metricsOf(header.bodies[LEARNER] ?? ''), standingAt(layout, 'training.mark'));
    learner.carryForward = 150;
    const trainer = standingAt(layout, 'training.trainer');
    // Beside her, on the side away from the mirror.
    const aside = header.variation['mirror'] === 1 ? -CUE_ASIDE_MM : CUE_ASIDE_MM;
    return {
      layout, clock10: 9 * 600, cards: new Map(), people: [learner, body('nomura', metricsOf('nomura'), standingAt(layout, 'training.trainer'))],
      entities: [
        thing('cue', 'cue', 'stand', { owner: 'nomura', x: trainer.x + aside, y: CUE_HEIGHT_MM, z: trainer.z - CUE_BEHIND_MM, yaw: trainer.yaw, room: 'training' }),
        thing('holder.learner', 'holder', `inner:${LEARNER}`, { state: 'closed', room: 'training' }), ...wallThings(layout),
      ],
    };
  },
  places: (world) => (nearSpot(world, 'training.exit', 350) ? ['exit'] : []),
  scripts: { scene: director, nomura },
  route: routeCommon, spoken: spokenLine, sayable: sayableS02, hint: hintS02, stepsPerClockTenth: 360, clockRuns: () => true,
};
