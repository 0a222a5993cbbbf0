/** S12, the falling card: the room of the first visit; one card slips, the learner's or the other's. */
import { routeCommon } from '../../acts/route';
import { meishiSetting, nearSpot, standingAt, thing } from '../../acts/setting';
import { spokenLine } from '../../acts/spoken';
import { fromFrame } from '../../body/geometry';
import { mirrored } from '../../body/layout';
import { meetingRoom } from '../../body/places/meeting-room';
import { LEARNER } from '../../kernel/ids';
import { random } from '../../kernel/random';
import type { SceneDefinition } from '../../kernel/scene';
import { SATO_CARD } from '../cards';
import { director } from './director';
import { hintS12, sayableS12 } from './help';
import { RULES_S12 } from './rules';
import { sato } from './sato';

const layout = meetingRoom(2);
const mirroredLayout = mirrored(layout);
const TABLE_TOP_MM = 702;

export const s12: SceneDefinition = {
  id: 's12', code: 'S12', version: 1, level: 3, firstBeat: 'waiting', rules: RULES_S12,
  cast: [
    { id: LEARNER, nameKey: 'person.learner', rank: 'staff', company: '株式会社エトワール' },
    { id: 'sato', nameKey: 'person.sato', rank: 'section-manager', company: '株式会社朝凪商事' },
  ],
  vary(seed) {
    const dice = random(seed);
    const drop = dice.pick(['mine', 'theirs']);
    return {
      drop, offersFirst: drop === 'theirs' ? 1 : 0, tempoPercent: dice.between(85, 118), readyFirst: dice.below(2), 's.greet': dice.between(1, 3), mirror: dice.below(2),
      waitSteps: dice.between(600, 780), packed: dice.pick(['reversed', 'facing-me']), packedFace: dice.below(4) === 0 ? 'en' : 'ja',
      sato: dice.pick(['sato', 'sato.tall', 'sato.short']), offerUpMm: dice.between(-40, 20), shuffle: dice.below(1_000_000),
    };
  },
  setting(header) {
    const place = header.variation['mirror'] === 1 ? mirroredLayout : layout;
    const seat = standingAt(place, 'seat.far.b');
    const packet = thing('packet', 'packet', 'table', { ...fromFrame(seat, 120, 345), y: TABLE_TOP_MM, yaw: seat.yaw, room: 'meeting' });
    return meishiSetting(header, {
      layout: place, learnerAt: 'seat.far.b', spares: 2, counterparts: [{ id: 'sato', at: 'meeting.door', away: true, card: SATO_CARD }], things: [packet],
    });
  },
  places: (world) => (nearSpot(world, 'meeting.exit', 260) ? ['exit'] : []),
  scripts: { scene: director, sato },
  route: (observation, world) => {
    const events = routeCommon(observation, world);
    if (observation.type === 'holder.fell' && observation.by === LEARNER) return [...events, ['sato', { type: 'cue', name: 'holder-fell' }]];
    if (observation.type === 'card.trodden' && observation.by === LEARNER) return [...events, ['scene', { type: 'cue', name: 'trodden' }]];
    return events;
  },
  spoken: spokenLine, sayable: sayableS12, hint: hintS12, stepsPerClockTenth: 360, clockRuns: () => true,
};
