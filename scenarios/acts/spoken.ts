/** A line as this learner's card fills it, with its length: what the kernel needs to have it said. */
import type { AttemptHeader } from '../kernel/attempt';
import type { LineId } from '../kernel/ids';
import type { SpokenLine } from '../body/speech';
import { fillLine } from '../text/lines/fill-line';
import { LINES } from '../text/lines/line-catalog';
import { lineTiming } from '../text/speech';

const KNOWN = new Map(LINES.map((line) => [line.id, line]));

/** undefined for an id that no line has, so that a hostile attempt says nothing. */
export function spokenLine(id: LineId, header: AttemptHeader): SpokenLine | undefined {
  const line = KNOWN.get(id);
  if (line === undefined) return undefined;
  const { steps, marks } = lineTiming(fillLine(line, header.card));
  return { id, tokens: line.tokens, steps, marks };
}
