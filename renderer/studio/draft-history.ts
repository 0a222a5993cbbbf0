/** The draft with its past: typing in one field is one step back, whatever its length. */
import type { CardDraft } from '../../scenarios/body/card-draft';

export interface DraftHistory {
  readonly draft: CardDraft;
  readonly past: readonly CardDraft[];
  readonly future: readonly CardDraft[];
  /** The field that is being typed in, '' after anything else. */
  readonly typing: string;
}

export type DraftStep =
  | { readonly do: 'change'; readonly fields: Partial<CardDraft>; readonly typing?: string }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' };

const MOST_STEPS = 200;

export function stepDraft(now: DraftHistory, step: DraftStep): DraftHistory {
  if (step.do === 'undo') {
    const before = now.past.at(-1);
    return before === undefined ? now : { draft: before, past: now.past.slice(0, -1), future: [now.draft, ...now.future], typing: '' };
  }
  if (step.do === 'redo') {
    const [next, ...later] = now.future;
    return next === undefined ? now : { draft: next, past: [...now.past, now.draft], future: later, typing: '' };
  }
  const draft = { ...now.draft, ...step.fields };
  const { typing = '' } = step;
  const isSameWord = typing !== '' && typing === now.typing;
  return { draft, past: isSameWord ? now.past : [...now.past, now.draft].slice(-MOST_STEPS), future: [], typing };
}
