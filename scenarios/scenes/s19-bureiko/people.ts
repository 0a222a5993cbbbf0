/** Who is there on the evening of bureikō: a manager who has just loosened his tie, a senior colleague, a first-year. */
import { COMPANY } from '../../acts/evening/company';
import { talker } from '../../acts/evening/talker';
import { act } from '../../acts/say';
import { LEARNER, type PersonId } from '../../kernel/ids';

export const BOSS: PersonId = 'suzuki';
export const OTHERS = [BOSS, 'kobayashi', 'yamada'] as const;
export const CAST_S19 = COMPANY.filter(({ id }) => id === LEARNER || OTHERS.some((one) => one === id));

export const PEOPLE_S19 = {
  suzuki: talker({ me: 'suzuki', voice: 'senior', both: false }),
  kobayashi: talker({ me: 'kobayashi', voice: 'peer', both: true, also: { 'to-work': [act({ kind: 'walk', spot: 'office.own' })] } }),
  yamada: talker({ me: 'yamada', voice: 'peer', both: true }),
} as const;
