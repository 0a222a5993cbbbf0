/** Moments of an evening's end: the closing clap, the bill at the till, the guests at the kerb, the bow, the way home. */
import { LEARNER } from '../../scenarios/kernel/ids';
import { s20 } from '../../scenarios/scenes/s20-leaving/scene';
import { sceneView } from './scene-view';
import type { Subject } from './subjects';

/** Eight at the table. */
const { moment, eyes, from } = sceneView(s20, 4);
const CLAP = moment((one) => one.type === 'hands.clapped' && one.by === LEARNER, 6);
const BILL = moment((one) => one.type === 'bill.offered', 60);
const SHOWN = moment((one) => one.type === 'gesture.made' && one.by === LEARNER, 50);
const GOING = moment((one) => one.type === 'bow.expected', 110);
const INVITED = moment((one) => one.type === 'second-party.invited', 90);

export const LEAVING_SUBJECTS: Readonly<Record<string, Subject>> = {
  'leaving-calling': eyes(moment((one) => one.type === 'line.began' && one.line === 'sz.time', 60)),
  'leaving-clap': eyes(CLAP),
  'leaving-clap-room': from('tatami', [1500, 1700, 2600], [-300, 900, -700], 60)(CLAP),
  'leaving-bill': eyes(BILL),
  'leaving-bill-side': from('entrance', [-1900, 1600, 1500], [1500, 1050, -100], 50)(BILL),
  'leaving-farewell': eyes(moment((one) => one.type === 'line.began' && one.line.startsWith('tn.'), 60)),
  'leaving-taxi': eyes(SHOWN),
  'leaving-taxi-street': from('street', [-2500, 1750, -3900], [900, 900, -500], 56)(SHOWN),
  'leaving-boards': eyes(moment((one) => one.type === 'gesture.made' && one.by === LEARNER, 260)),
  'leaving-send-off': eyes(moment((one) => one.type === 'bow.expected', 30)),
  'leaving-bow': from('street', [4600, 1500, -2400], [400, 900, -100], 52)(GOING),
  'leaving-second': eyes(INVITED),
  'leaving-way-home': eyes(moment((one) => one.type === 'line.began' && one.line.startsWith('kb.way-home'), 60)),
  'leaving-driver': from('street', [600, 1550, -3600], [2600, 950, -2400], 56)(moment((one) => one.type === 'line.began' && one.line === 'dk.here', 30)),
  'leaving-home': eyes(moment((one) => one.type === 'pair.ranked' && one.lower === LEARNER, 60)),
};
