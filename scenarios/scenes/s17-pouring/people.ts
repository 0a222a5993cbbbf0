/** The company half an hour later, each with a pace of their own; Satō pours for the learner, Kobayashi sees how a bottle is held. */
import { guest } from '../../acts/evening/guest';
import { act, express, gazeAt } from '../../acts/say';
import { serving } from '../../acts/evening/serving';
import { ownGlass } from '../../acts/evening/setting';
import { LEARNER } from '../../kernel/ids';
import type { ScriptContext } from '../../kernel/script';


/** Satō pours what the learner is drinking. */
const isTea = ({ variation }: ScriptContext): boolean => variation[`glass.${LEARNER}`] === 'oolong';
const POURS = serving({
  me: 'sato', bottle: (context) => (isTea(context) ? 'bottle.tea' : 'bottle.1'), glass: ownGlass(), alcohol: (context) => !isTea(context), offer: 'st.offer', poured: 'st.there',
});

/** Turns a bottle that is not there, and looks away again. */
const IMAGINES = [gazeAt('learner'), act({ kind: 'hands.carry', forward: 300, aboveSternum: -120, shape: 'hold' }), express('attentive'), act({ kind: 'wake', name: 'imagined', in: 130 })];
/** Would have poured, and stops halfway. */
const HALFWAY = [gazeAt('learner'), express('puzzled'), act({ kind: 'hands.reach', object: 'bottle.1', hand: 'right' }), act({ kind: 'wake', name: 'halfway', in: 22 })];

export const PEOPLE_S17 = {
  tanaka: guest({ me: 'tanaka', voice: 'senior', both: false }),
  sato: guest({ me: 'sato', voice: 'senior', both: false, also: { halfway: HALFWAY }, afterwards: { halfway: [act({ kind: 'hands.stop' }), act({ kind: 'say', line: 'st.dear-me' }), act({ kind: 'wake', name: 'back', in: 80 })], back: [act({ kind: 'hands.rest' })] }, regions: { serve: POURS } }),
  nakamura: guest({ me: 'nakamura', voice: 'peer', both: true }),
  nishimura: guest({ me: 'nishimura', voice: 'peer', both: true }),
  suzuki: guest({ me: 'suzuki', voice: 'senior', both: false }),
  kobayashi: guest({ me: 'kobayashi', voice: 'peer', both: true, also: { 'imagine-bottle': IMAGINES }, afterwards: { imagined: [act({ kind: 'hands.rest' }), express('warm')] } }),
  yamada: guest({ me: 'yamada', voice: 'peer', both: true }),
} as const;
