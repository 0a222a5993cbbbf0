/** What was said has its consequences, at the end of that night and the next morning: the weightiest is told. */
import type { LineId } from '../../kernel/ids';
import type { ScriptContext } from '../../kernel/script';

interface Consequence {
  /** What the director has kept in mind. */
  readonly of: string;
  /** From so many times on; left out, from once. */
  readonly from?: number;
  /** What Kobayashi murmurs on the way out, and says the next morning. */
  readonly aside?: LineId;
  readonly morning: LineId;
  readonly end: string;
}

/** The weightiest first. */
export const CONSEQUENCES: readonly Consequence[] = [
  { of: 'plain', aside: 'b.kb.aside.plain', morning: 'b.am.plain', end: 'short-mail' },
  { of: 'grievance', aside: 'b.kb.aside.grievance', morning: 'b.am.grievance', end: 'interview' },
  { of: 'gossip', morning: 'b.am.gossip', end: 'trust' },
  { of: 'politics', aside: 'b.kb.aside.politics', morning: 'b.am.politics', end: 'split' },
  { of: 'phone', aside: 'b.kb.aside.phone', morning: 'b.am.phone', end: 'unfinished' },
  { of: 'yamada', aside: 'b.kb.aside.quiet', morning: 'b.am.yamada', end: 'called-in' },
  { of: 'silences', from: 3, aside: 'b.kb.aside.quiet', morning: 'b.am.quiet', end: 'quiet' },
];

function times({ memory }: Pick<ScriptContext, 'memory'>, name: string): number {
  return Number(memory[name] ?? 0);
}

export function weightiest(context: Pick<ScriptContext, 'memory'>): Consequence | undefined {
  return CONSEQUENCES.find(({ of, from = 1 }) => times(context, of) >= from);
}

/** Stiffness alone spoils nothing: it is only wondered at. */
const WONDERED_AT = 2;

export function morningLine(context: Pick<ScriptContext, 'memory'>): LineId {
  return weightiest(context)?.morning ?? (times(context, 'stiff') >= WONDERED_AT ? 'b.am.stiff' : 'b.am.good');
}

export function endOf(context: Pick<ScriptContext, 'memory'>): string {
  return weightiest(context)?.end ?? 'complete';
}
