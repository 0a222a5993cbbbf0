/** What changes each rule's answer in a talk. */
import type { Observation } from '../../kernel/observation';
import type { Case } from './cases-before';
import { adding, both, change, from, nothing, without } from './edit';
import { goodTalk } from './good-talk';

const me = 'learner';
const talk = from(goodTalk);
const said = (line: string) => (one: { readonly line: string }): boolean => one.line === line;
const own = ({ by }: { readonly by: string }): boolean => by === me;
const as = (line: string, tokens: string, to = 'suzuki') => change('line.ended', { tokens, to }, said(line));
const more = (by: string, at: number, tokens: string, to = 'suzuki'): Observation =>
  ({ step: at + 90, type: 'line.ended', by, to, line: 'x', tokens, startStep: at, bentPercent: 0, facePercent: 100, longestHandsGlanceSteps: 0 });
const phone = (step: number): Observation => ({ step, type: 'object.taken', by: me, object: 'phone', hands: 'left' });
const away = (step: number): Observation => ({ step, type: 'object.placed', by: me, object: 'phone', on: 'pocket:learner' });
const silenced: Observation = { step: 3100, type: 'phone.silenced', by: me };
const rose: Observation = { step: 3040, type: 'posture.changed', by: me, posture: 'stand' };
const heardOf = (step: number): Observation => more(step < 4100 ? 'suzuki' : 'yamada', step, 'politics your-turn', me);
const stiffly = both(as('p39', 'answer stiff'), as('b.praise', 'answer stiff'), as('b.thanks', 'answer stiff'));

export const CASES_TALK: Readonly<Record<string, readonly Case[]>> = {
  'nomikai.talk.bureiko-keep-keigo': [
    ['polite and warm', talk(nothing), 'met'],
    ['one stiff line', talk(as('p39', 'answer stiff')), 'met'],
    ['stiff throughout', talk(stiffly), 'partly', 0.88],
    ['warm words to the table top', talk(both(change('line.ended', { facePercent: 10 }, own), as('p39', 'answer'), as('b.steer', 'answer'), as('p40', 'answer'))), 'partly', 0.88],
    ['hardly a word', talk(without('line.ended', (one) => own(one) && one.line !== 'p39' && one.line !== 'p40')), 'partly', 0.5],
    ['a familiar word to the first-year', talk(as('p40', 'answer plain', 'yamada')), 'partly', 0.2],
    ['plain form to the manager', talk(as('p40', 'answer plain')), 'missed'],
    ['an offhand word to the manager', talk(as('p40', 'answer casual')), 'missed'],
    ['his first name', talk(as('b.thanks', 'answer plain first-name')), 'missed'],
    ['his first name, to somebody else', talk(as('b.thanks', 'answer plain first-name', 'kobayashi')), 'missed'],
    ['familiar to everybody but him', talk(both(as('p40', 'answer plain', 'yamada'), as('p39', 'answer plain', 'kobayashi'))), 'missed'],
    ['a familiar word before the declaration', talk(adding(more(me, 100, 'plain'))), 'met'],
  ],
  'nomikai.thanks.next-morning': [
    ['at his desk', talk(nothing), 'met'],
    ['across the room', talk(change('thanked.again', { isDiscreet: false })), 'partly', 0.5],
    ['across the room, and once more at his desk', talk(adding({ step: 5700, type: 'thanked.again', by: me, to: 'suzuki', isDiscreet: false, isSpecific: true })), 'met'],
    ['to somebody else', talk(change('thanked.again', { to: 'kobayashi' })), 'missed'],
    ['not at all', talk(without('thanked.again')), 'missed'],
  ],
  'nomikai.thanks.be-specific': [
    ['his story', talk(nothing), 'met'],
    ['in general', talk(change('thanked.again', { isSpecific: false })), 'missed'],
    ['in general, then his story', talk(adding({ step: 5700, type: 'thanked.again', by: me, to: 'suzuki', isDiscreet: true, isSpecific: false })), 'met'],
  ],
  'nomikai.talk.bureiko-no-grievance': [
    ['praise, and a story', talk(nothing), 'met'],
    ['no answer to the second question', talk(without('line.ended', said('b.steer'))), 'partly', 0.5],
    ['Yamada was quicker', talk(adding({ step: 2110, type: 'line.began', by: 'yamada', to: 'suzuki', line: 'b.ym.bait', tokens: 'took-bait' })), 'partly', 0.5],
    ['politely, the meetings', talk(as('b.praise', 'answer grievance')), 'missed'],
    ['one thing only', talk(as('b.steer', 'answer grievance')), 'missed'],
  ],
  'nomikai.talk.safe-topics': [
    ['led away at once', talk(nothing), 'met'],
    ['after the second line', talk(both(change('line.ended', { startStep: 4300, step: 4700 }, said('b.hobby.fishing')), adding(heardOf(4050)))), 'met'],
    ['after the third', talk(both(change('line.ended', { startStep: 4500, step: 4800 }, said('b.hobby.fishing')), adding(heardOf(4050), heardOf(4200)))), 'partly', 0.5],
    ['after the fourth', talk(both(change('line.ended', { startStep: 4650, step: 4800 }, said('b.hobby.fishing')), adding(heardOf(4050), heardOf(4200), heardOf(4400)))), 'missed'],
    ['left to the others', talk(without('line.ended', said('b.hobby.fishing'))), 'missed'],
    ['joined in', talk(as('b.hobby.fishing', 'answer politics')), 'missed'],
    ['lectured', talk(as('b.hobby.fishing', 'answer politics lecture')), 'missed'],
    ['joined in, then led away', talk(adding(more(me, 3710, 'answer politics'))), 'missed'],
    ['told tales', talk(as('b.steer', 'answer gossip')), 'missed'],
    ['nobody raised anything', talk(both(without('topic.raised'), as('b.steer', 'answer money'))), 'missed'],
  ],
  'nomikai.talk.phone-away': [
    ['left alone', talk(nothing), 'met'],
    ['excused, and on one’s feet', talk(adding(more(me, 2900, 'excuse-call'), rose, phone(3060))), 'met'],
    ['made silent and put away', talk(adding(phone(3030), silenced, away(3200))), 'partly', 0.5],
    ['excused, and not risen', talk(adding(more(me, 2900, 'excuse-call'), phone(3060))), 'missed'],
    ['looked at', talk(adding(phone(3030), away(3200))), 'missed'],
    ['made silent, and looked at for long', talk(adding(phone(3030), silenced, away(3900))), 'missed'],
    ['on the table', talk(adding(phone(3030), { step: 3100, type: 'object.placed', by: me, object: 'phone', on: 'lowtable' })), 'missed'],
    ['taken out before it buzzed', talk(adding(phone(600), away(1000))), 'missed'],
  ],
  'followup.language.business-japanese': [
    ['all of it', talk(nothing), 'met'],
    ['one in English', talk(as('p39', 'answer foreign')), 'met'],
    ['two in English', talk(both(as('p39', 'answer foreign'), as('p40', 'answer foreign'))), 'partly', 0.5667],
    ['one in English, one from above', talk(both(as('p39', 'answer foreign'), as('p40', 'answer off-register'))), 'partly', 0.5667],
    ['more than half', talk(both(as('p39', 'foreign'), as('p40', 'casual'), as('b.praise', 'plain'), as('b.thanks', 'off-register'))), 'missed'],
  ],
};
