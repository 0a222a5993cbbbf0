/** Short ways in which the director speaks to those there, and hears what is said and done. */
import { moodIn } from '../../acts/evening/carried';
import { companyOf } from '../../acts/evening/company';
import { over } from '../../acts/guards';
import { act } from '../../acts/say';
import { LEARNER, type PersonId } from '../../kernel/ids';
import type { Command, ScriptContext, ScriptEvent } from '../../kernel/script';

interface Args {
  readonly context: ScriptContext;
  readonly event: ScriptEvent;
}

/** Everybody who may be there but the learner. */
export const OTHERS: readonly PersonId[] = companyOf(8).map(({ id }) => id).filter((id) => id !== LEARNER);

/** Comes only when called. */
export const DRIVER: PersonId = 'driver';
export const NOTHING: Command = { kind: 'cancel', name: 'none' };

/** Who sees the guests off with the learner. */
export const HOSTS = ['suzuki', 'kobayashi', 'yamada'] as const;

export const tell = (to: PersonId, name: string) => act({ kind: 'cue', to, name });
export const doing = (make: (args: Args) => Command) => ({ type: 'do', params: make }) as const;
export const reached = (place: string) => ({ event }: Pick<Args, 'event'>): boolean => event.type === 'reached' && event.place === place;

/** Down the street before it is time. */
export const AWAY = { guard: reached('away'), ...over('left-early') };

/** To each of these who has come tonight. */
export function all(name: string, ids: readonly PersonId[]) {
  return ids.map((to) => doing(({ context }) => (companyOf(Number(context.variation['people'])).some(({ id }) => id === to) ? { kind: 'cue', to, name } : { kind: 'cancel', name: 'none' })));
}

export function said({ event }: Args, by: PersonId, token: string): boolean {
  return event.type === 'heard' && event.by === by && event.tokens.split(' ').includes(token);
}

export function isMine(args: Args, token: string): boolean {
  return said(args, LEARNER, token);
}

/** Money is no talk before guests: heard, and passed over. */
export const MONEY = {
  guard: (args: Args): boolean => isMine(args, 'ask-share'),
  actions: [
    act({ kind: 'observe', fact: { type: 'bill.offered', by: LEARNER, how: 'words', isHeardByGuests: true } }),
    tell('tanaka', 'feel:puzzled'), tell('suzuki', 'feel:strained'), tell('suzuki', 'say:sz.not-here'),
  ],
};

/** What the guest of honour says at the end: of an evening that was one with the parts before it, as he feels about all of it. */
export const FAREWELLS = { warm: 'tn.again', polite: 'tn.thanks', cool: 'tn.well' } as const;

export function farewellIn(memory: ScriptContext['memory']): string {
  return FAREWELLS[moodIn(memory)];
}
