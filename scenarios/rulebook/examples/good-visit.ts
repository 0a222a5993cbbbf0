/** A first visit written by hand in which everything is right. Tests and examples change one fact of it at a time. */
import type { HandoverMoment, Observation } from '../../kernel/observation';

const me = 'learner';
const sato = 'sato';
const kimura = 'kimura';
const mine = 'card.learner';
const his = 'card.sato';

export const moment: HandoverMoment = {
  yaw10: 0,
  face: 'ja',
  hands: 'both',
  heightMm: -50,
  aboveNavelMm: 200,
  print10: 0,
  overHolderMm: 10,
  distanceMm: 1000,
  squareError10: 20,
  speedMmS: 0,
  feetGapMm: 80,
  pitch10: 0,
  giverPosture: 'stand',
  takerPosture: 'stand',
  between: '',
};
export const offered = {
  printWorst10: 0,
  bothPercent: 100,
  turnedDuring10: 0,
  lowerings: 0,
  lowestMm: -60,
  takerHands: 'both',
} as const;
export const bow = { fallSteps: 30, riseSteps: 45, hipsPercent: 70, neck10: 50 } as const;
export const spoken = { bentPercent: 10, facePercent: 90, longestHandsGlanceSteps: 20 } as const;

export const goodVisit: readonly Observation[] = [
  { step: 0, type: 'beat.entered', by: 'scene', beat: 'lobby' },
  { step: 100, type: 'coat.removed', by: me },
  { step: 120, type: 'phone.silenced', by: me },
  { step: 300, type: 'reception.reached', by: me, coat: 'off' },
  { step: 400, type: 'line.began', by: me, to: kimura, line: 'p62', tokens: 'appointment company name humble' },
  { step: 400, type: 'reception.announced', by: me, minutesBefore10: 50, tokens: 'appointment' },
  {
    step: 700,
    type: 'line.ended',
    by: me,
    to: kimura,
    line: 'p62',
    tokens: 'appointment company name humble',
    startStep: 400,
    ...spoken,
  },
  { step: 900, type: 'door.opened', by: kimura, room: 'meeting' },
  { step: 1000, type: 'posture.began', by: me, posture: 'sit' },
  { step: 1060, type: 'posture.changed', by: me, posture: 'sit' },
  { step: 1100, type: 'card.shown', by: me, object: mine },
  { step: 1110, type: 'card.staged', by: me, object: mine },
  { step: 1500, type: 'door.opened', by: sato, room: 'meeting' },
  { step: 1530, type: 'posture.began', by: me, posture: 'stand' },
  { step: 1580, type: 'posture.changed', by: me, posture: 'stand' },
  { step: 1700, type: 'people.faced', by: sato, to: me, distanceMm: 1400 },
  { step: 1850, type: 'bow.made', by: me, peak10: 300, startStep: 1750, holdSteps: 25, ...bow },
  { step: 1900, type: 'card.extended', by: me, to: sato, object: mine, ...moment },
  { step: 1910, type: 'line.began', by: me, to: sato, line: 'p02', tokens: 'company name humble' },
  {
    step: 2190,
    type: 'line.ended',
    by: me,
    to: sato,
    line: 'p02',
    tokens: 'company name humble',
    startStep: 1910,
    ...spoken,
  },
  { step: 2210, type: 'card.taken', by: sato, from: me, object: mine, extendedStep: 1900, ...moment, ...offered },
  { step: 2220, type: 'line.began', by: me, to: sato, line: 'p03', tokens: 'closing' },
  { step: 2230, type: 'card.released', by: me, to: sato, object: mine },
  { step: 2230, type: 'card.received', by: sato, from: me, object: mine, hands: 'both' },
  { step: 2290, type: 'bow.made', by: me, peak10: 150, startStep: 2205, holdSteps: 40, ...bow },
  { step: 2320, type: 'walk.ended', by: me, movedMm: 420, awayMm: 400, at: 'meeting.face' },
  { step: 2450, type: 'bow.made', by: me, peak10: 300, startStep: 2350, holdSteps: 30, ...bow },
  { step: 2500, type: 'card.extended', by: sato, to: me, object: his, ...moment },
  { step: 2600, type: 'card.taken', by: me, from: sato, object: his, extendedStep: 2500, ...moment, ...offered },
  { step: 2610, type: 'line.began', by: me, to: sato, line: 'p05', tokens: 'chodai' },
  { step: 2620, type: 'card.released', by: sato, to: me, object: his },
  { step: 2620, type: 'card.received', by: me, from: sato, object: his, hands: 'both' },
  { step: 2720, type: 'bow.made', by: me, peak10: 150, startStep: 2640, holdSteps: 30, ...bow },
  { step: 2750, type: 'line.began', by: me, to: sato, line: 'p10.sato', tokens: 'confirm' },
  { step: 2900, type: 'posture.began', by: me, posture: 'sit' },
  { step: 2960, type: 'posture.changed', by: me, posture: 'sit' },
  {
    step: 3000,
    type: 'card.read',
    by: me,
    object: his,
    receivedStep: 2620,
    heldSteps: 380,
    gazeSteps: 240,
    printWorst10: 0,
  },
  { step: 3000, type: 'card.placed', by: me, object: his, on: 'holder', offsetMm: 4, yaw10: 20 },
  { step: 3600, type: 'beat.entered', by: 'scene', beat: 'closing' },
  { step: 3700, type: 'card.stored', by: me, object: his, in: 'holder' },
  { step: 4100, type: 'card.rested', by: me, object: his, in: 'holder:holder.learner' },
  { step: 4110, type: 'scene.ended', by: 'scene', how: 'left' },
];
