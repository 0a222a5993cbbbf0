/** S06, simultaneous exchange: equals meet just inside a project room; the switch is hers to cue and the learner's to notice. */
import { routeCommon } from '../../acts/route';
import { spokenLine } from '../../acts/spoken';
import { meishiSetting, nearSpot } from '../../acts/setting';
import { standingDirector } from '../../acts/standing-director';
import { mirrored } from '../../body/layout';
import { projectRoom } from '../../body/places/project-room';
import { LEARNER } from '../../kernel/ids';
import { random } from '../../kernel/random';
import type { SceneDefinition } from '../../kernel/scene';
import { NAKAMURA_CARD } from '../cards';
import { hintS06, sayableS06 } from './help';
import { nakamura } from './nakamura';
import { RULES_S06 } from './rules';

export const s06: SceneDefinition = {
  id: 's06', code: 'S06', version: 1, level: 3, firstBeat: 'room', rules: RULES_S06,
  cast: [
    { id: LEARNER, nameKey: 'person.learner', rank: 'staff', company: '株式会社エトワール' },
    { id: 'nakamura', nameKey: 'person.nakamura', rank: 'senior-staff', company: '株式会社朝凪商事' },
  ],
  vary(seed) {
    const dice = random(seed);
    return {
      tempoPercent: dice.between(85, 120), mirror: dice.below(2), waitSteps: dice.between(480, 720), packed: dice.pick(['reversed', 'facing-me']),
      packedFace: dice.below(4) === 0 ? 'en' : 'ja', nakamura: dice.pick(['nakamura', 'nakamura.tall']), offerUpMm: dice.between(-30, 20), shuffle: dice.below(1_000_000),
    };
  },
  setting: (header) => meishiSetting(header, {
    layout: header.variation['mirror'] === 1 ? mirrored(projectRoom) : projectRoom, learnerAt: 'project.learner', spares: 1,
    counterparts: [{ id: 'nakamura', at: 'project.inside', away: true, card: NAKAMURA_CARD }],
  }),
  places: (world) => (nearSpot(world, 'project.exit', 300) ? ['exit'] : []),
  scripts: { scene: standingDirector({ person: 'nakamura', firstBeat: 'room' }), nakamura },
  route: routeCommon, spoken: spokenLine, sayable: sayableS06, hint: hintS06,
  stepsPerClockTenth: 360, clockRuns: () => true,
};
