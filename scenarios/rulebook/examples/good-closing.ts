/** The end of an evening as one of its hosts lives it, written by hand, in which everything is right: three claps at the end, a taxi, home. */
import type { Observation } from '../../kernel/observation';

const me = 'learner';
const line = (step: number, by: string, to: string, id: string, tokens: string): Observation => ({ step, type: 'line.began', by, to, line: id, tokens });
const clap = (step: number, by: string): Observation => ({ step, type: 'hands.clapped', by });
const boarded = (step: number, by: string, seat: string): Observation => ({ step, type: 'car.boarded', by, seat, should: seat, shownBy: me, how: 'palm' });

/** The leader's beats; mine come two steps after. */
export const BEATS = [1200, 1224, 1248] as const;

export const goodClosing: readonly Observation[] = [
  { step: 0, type: 'party.ranked', by: 'scene', order: 'tanaka sato suzuki kobayashi yamada learner' },
  line(100, 'suzuki', me, 'sz.time', 'closing-words'),
  { step: 300, type: 'posture.changed', by: me, posture: 'stand' },
  { step: 1000, type: 'tejime.called', by: 'suzuki', pattern: 'ippon' },
  { step: 1060, type: 'hands.raised', by: me },
  { step: 1199, type: 'stance.seen', by: me, to: 'suzuki', awayMm: 900, turned10: 60 },
  ...BEATS.flatMap((step) => [clap(step, 'suzuki'), clap(step + 2, me)]),
  { step: 1300, type: 'tejime.ended', by: 'suzuki' },
  clap(1310, 'suzuki'), clap(1315, me),
  { step: 1800, type: 'party.left', by: me, told: 'none', isClosed: true },
  { step: 2200, type: 'bill.offered', by: me, how: 'wallet', isHeardByGuests: false },
  { step: 2600, type: 'bill.settled', by: 'suzuki' },
  boarded(3600, 'tanaka', 'rear.driver'), boarded(3900, 'sato', 'rear.kerb'),
  { step: 4460, type: 'bow.made', by: me, peak10: 380, startStep: 4100, fallSteps: 60, holdSteps: 240, riseSteps: 60, hipsPercent: 70, neck10: 20 },
  { step: 4370, type: 'car.gone', by: 'scene', room: 'street' },
  line(4600, me, 'suzuki', 'p42', 'gochiso thanks'),
  { step: 4900, type: 'second-party.invited', by: 'suzuki', to: me },
  line(5000, me, 'suzuki', 'second.no', 'second-no thanks reason'),
  { step: 5200, type: 'pair.ranked', by: 'scene', lower: me, higher: 'suzuki' },
  { step: 5200, type: 'pair.ranked', by: 'scene', lower: me, higher: 'kobayashi' },
  { step: 5210, type: 'gaze.moved', by: me, from: 'room', at: 'face:suzuki' },
  line(5220, me, 'suzuki', 'p44', 'excuse before-you'),
  { step: 5500, type: 'bow.made', by: me, peak10: 300, startStep: 5320, fallSteps: 50, holdSteps: 50, riseSteps: 80, hipsPercent: 70, neck10: 20 },
  { step: 5510, type: 'gaze.moved', by: me, from: 'face:suzuki', at: 'face:kobayashi' },
  { step: 5700, type: 'bow.made', by: me, peak10: 290, startStep: 5520, fallSteps: 50, holdSteps: 50, riseSteps: 80, hipsPercent: 70, neck10: 20 },
  { step: 6000, type: 'scene.ended', by: 'scene', how: 'complete' },
].toSorted((a, b) => a.step - b.step) as readonly Observation[];
