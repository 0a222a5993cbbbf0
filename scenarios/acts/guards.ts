/** What a script waits for, keeps in mind and comes to, in few words. */
import { assign } from 'xstate';
import type { ScriptContext, ScriptEvent } from '../kernel/script';
import { act, remembering } from './say';

/** It is time for what was set before. */
export const due = (name: string) => ({ type: 'due', params: { name } }) as const;
/** Another script has given the word. */
export const cued = (name: string) => ({ type: 'cued', params: { name } }) as const;
/** Words of this kind have been said. */
export const heard = (token: string) => ({ type: 'heard', params: { token } }) as const;

export function keep(name: string, value: number | string) {
  return assign<ScriptContext, ScriptEvent, undefined, ScriptEvent, never>({ memory: ({ context }) => remembering(context, name, value) });
}

/** To the state `over`, with the scene ended like this. */
export const over = (how: string) => ({ target: '#over', actions: [act({ kind: 'end', how })] });
