/** The company at the toast: guests hold their glasses highest, the first-years lowest. */
import { act, express, say } from '../../acts/say';
import { toaster } from '../../acts/evening/toasting';
import type { PersonId } from '../../kernel/ids';

const LEADER: PersonId = 'tanaka';

/** The wording of the speech is the seed's. */
function speech({ variation }: { readonly variation: Readonly<Record<string, number | string>> }): readonly string[] {
  const middle = variation['speech'] === 'past' ? 'tk.speech.3a' : 'tk.speech.3b';
  return ['tk.speech.1', ...(variation['long'] === 1 ? ['tk.speech.2'] : []), middle, 'tk.lift', 'tk.call'];
}

const at = { leader: LEADER } as const;

export const PEOPLE_S16 = {
  tanaka: toaster({ ...at, me: 'tanaka', lower: 0, both: false, speech }),
  sato: toaster({ ...at, me: 'sato', lower: 10, both: false, modest: true }),
  nakamura: toaster({ ...at, me: 'nakamura', lower: 20, both: true, modest: true }),
  nishimura: toaster({ ...at, me: 'nishimura', lower: 45, both: true }),
  suzuki: toaster({ ...at, me: 'suzuki', lower: 20, both: true, whenEarly: [say('su.cough')], says: { enjoy: 'su.enjoy' } }),
  kobayashi: toaster({ ...at, me: 'kobayashi', lower: 30, both: true, explains: 'kb.word', says: { ask: 'kb.all-set' } }),
  yamada: toaster({ ...at, me: 'yamada', lower: 50, both: true, whenEarly: [act({ kind: 'gaze', at: 'face:learner' }), express('worried')] }),
} as const;
