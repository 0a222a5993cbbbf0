/** S05, they beat you to it: the person one hoped to meet steps up with a card already out. */
import { routeCommon } from '../../acts/route';
import { spokenLine } from '../../acts/spoken';
import { standingDirector } from '../../acts/standing-director';
import { meishiSetting, nearSpot } from '../../acts/setting';
import { seminarCorridor } from '../../body/places/seminar-corridor';
import { mirrored } from '../../body/layout';
import { LEARNER } from '../../kernel/ids';
import { random } from '../../kernel/random';
import type { SceneDefinition } from '../../kernel/scene';
import { TAKAHASHI_CARD } from '../cards';
import { hintS05, sayableS05 } from './help';
import { RULES_S05 } from './rules';
import { takahashi } from './takahashi';

export const s05: SceneDefinition = {
  id: 's05', code: 'S05', version: 1, level: 2, firstBeat: 'corridor', rules: RULES_S05,
  cast: [
    { id: LEARNER, nameKey: 'person.learner', rank: 'staff', company: '株式会社エトワール' },
    { id: 'takahashi', nameKey: 'person.takahashi', rank: 'department-manager', company: '東雲精機株式会社' },
  ],
  vary(seed) {
    const dice = random(seed);
    return {
      tempoPercent: dice.between(85, 120), 'c.meet': dice.between(1, 2), mirror: dice.below(2), waitSteps: dice.between(480, 720),
      packed: dice.pick(['reversed', 'facing-me']), packedFace: dice.below(4) === 0 ? 'en' : 'ja',
      takahashi: dice.pick(['takahashi', 'takahashi.tall']), offerUpMm: dice.between(-40, 20), shuffle: dice.below(1_000_000),
    };
  },
  setting: (header) => meishiSetting(header, {
    layout: header.variation['mirror'] === 1 ? mirrored(seminarCorridor) : seminarCorridor, learnerAt: 'corridor.learner', spares: 1,
    counterparts: [{ id: 'takahashi', at: 'corridor.east', away: true, card: TAKAHASHI_CARD }],
  }),
  places: (world) => [...(nearSpot(world, 'corridor.west', 650) ? ['exit'] : []), ...(nearSpot(world, 'corridor.east', 650) ? ['exit'] : [])],
  scripts: { scene: standingDirector({ person: 'takahashi', firstBeat: 'corridor' }), takahashi },
  route: routeCommon, spoken: spokenLine, sayable: sayableS05, hint: hintS05,
  stepsPerClockTenth: 360, clockRuns: () => true,
};
