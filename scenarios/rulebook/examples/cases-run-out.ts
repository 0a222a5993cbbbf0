/** What changes each rule's answer when there is no card to give. */
import type { Case } from './cases-before';
import { adding, both, change, from, nothing, without } from './edit';
import { goodRunOut } from './good-run-out';

const me = 'learner';
const without14 = from(goodRunOut);
const ranOut = ({ line }: { readonly line: string }): boolean => line === 'p14';
const named = ({ line }: { readonly line: string }): boolean => line === 'p02';
const forgot = adding({ step: 290, type: 'line.began', by: me, to: 'oishi', line: 't02', tokens: 'forgot trap' });
const named2 = (tokens: string) => both(change('line.began', { tokens }, named), change('line.ended', { tokens }, named));

export const CASES_RUN_OUT: Readonly<Record<string, readonly Case[]>> = {
  'meishi.prepare.enough-cards': [
    ['twenty for one visit', without14(nothing), 'met'],
    ['ten for one visit', without14(change('cards.carried', { count: 10 })), 'met'],
    ['ten for ten people', without14(change('cards.carried', { count: 10, people: 10 })), 'missed'],
    ['fifteen for twelve people', without14(change('cards.carried', { count: 15, people: 12 })), 'partly', 0.5],
    ['the last one', without14(change('cards.carried', { count: 1 })), 'missed'],
  ],
  'meishi.runout.say-run-out': [
    ['before his card came', without14(nothing), 'met'],
    ['a second after', without14(change('line.began', { step: 780 }, ranOut)), 'met'],
    ['three seconds after', without14(change('line.began', { step: 900 }, ranOut)), 'partly', 0.5],
    ['forgot, then corrected', without14(forgot), 'partly', 0.3],
    ['five seconds after', without14(change('line.began', { step: 1020 }, ranOut)), 'missed'],
    ['forgot', without14(both(forgot, without('line.began', ranOut))), 'missed'],
    ['without a word', without14(without('line.began', ranOut)), 'missed'],
  ],
  'meishi.runout.introduce-verbally': [
    ['company, department and name in one breath', without14(nothing), 'met'],
    ['in ten seconds', without14(change('line.ended', { step: 1600 }, named)), 'met'],
    ['in fifteen seconds', without14(change('line.ended', { step: 1900 }, named)), 'partly', 0.5],
    ['company and name', without14(named2('company name humble')), 'partly', 0.6667],
    ['numbers to write down', without14(adding({ step: 980, type: 'line.began', by: me, to: 'oishi', line: 'x.contact', tokens: 'contact trap' })), 'partly', 0.5],
    ['in twenty seconds', without14(change('line.ended', { step: 2200 }, named)), 'missed'],
    ['nothing', without14(both(without('line.began', named), without('line.ended', named))), 'missed'],
  ],
  'meishi.runout.ask-before-mailing': [
    ['asked, and sent the same day', without14(nothing), 'met'],
    ['asked, and sent the day after', without14(change('letter.sent', { daysAfter: 1 })), 'met'],
    ['asked, and sent two days after', without14(change('letter.sent', { daysAfter: 2 })), 'partly', 0.75],
    ['asked, never sent', without14(without('letter.sent')), 'partly', 0.5],
    ['a letter without a card', without14(change('letter.sent', { hasCard: false })), 'partly', 0.5],
    ['sent unasked', without14(without('line.began', ({ line }) => line === 'p15')), 'partly', 0.5],
    ['neither', without14(both(without('letter.sent'), without('line.began', ({ line }) => line === 'p15'))), 'missed'],
  ],
  'followup.mail.same-day': [
    ['two hours after', without14(nothing), 'met'],
    ['the next morning', without14(change('mail.sent', { hoursAfter: 18 })), 'partly', 0.5],
    ['two days after', without14(change('mail.sent', { hoursAfter: 48 })), 'partly', 0.25],
    ['three days after', without14(change('mail.sent', { hoursAfter: 72 })), 'missed'],
    ['never', without14(without('mail.sent')), 'missed'],
  ],
};
