/** Speaking: a line runs its length in steps; who is listening, how one stands and looks meanwhile is measured. */
import type { LineId, PersonId } from '../kernel/ids';
import { DEG } from '../kernel/trig';
import type { Body, World } from './world';

const BENT = 10 * DEG;

export interface SpokenLine {
  readonly id: LineId;
  readonly tokens: string;
  readonly steps: number;
  readonly marks: readonly number[];
}

/** Starts a line unless this person is already speaking; true when it started. */
export function speak(world: World, body: Body, to: PersonId, line: SpokenLine): boolean {
  if (body.speech !== undefined) return false;
  body.speech = {
    line: line.id, to, tokens: line.tokens, startStep: world.step, steps: line.steps, marks: line.marks,
    bentSteps: 0, faceSteps: 0, handsGlance: 0, longestHandsGlance: 0,
  };
  world.observe({ type: 'line.began', by: body.id, to, line: line.id, tokens: line.tokens });
  return true;
}

export function stepSpeech(world: World, body: Body): void {
  const speech = body.speech;
  if (speech === undefined) return;
  if (body.pitch > BENT) speech.bentSteps += 1;
  if (body.gazeAt === `face:${speech.to}`) speech.faceSteps += 1;
  if (body.gazeAt === 'hands' || body.gazeAt.startsWith('card')) {
    speech.handsGlance += 1;
    speech.longestHandsGlance = Math.max(speech.longestHandsGlance, speech.handsGlance);
  } else speech.handsGlance = 0;
  if (world.step - speech.startStep >= speech.steps) finish(world, body);
}

/** Ends the line now (also when a scene ends in the middle of it). */
export function finish(world: World, body: Body): void {
  const speech = body.speech;
  if (speech === undefined) return;
  body.speech = undefined;
  const spoken = Math.max(1, world.step - speech.startStep);
  world.observe({
    type: 'line.ended', by: body.id, to: speech.to, line: speech.line, tokens: speech.tokens, startStep: speech.startStep,
    bentPercent: Math.round((100 * speech.bentSteps) / spoken), facePercent: Math.round((100 * speech.faceSteps) / spoken),
    longestHandsGlanceSteps: speech.longestHandsGlance,
  });
}

/** Index of the mora being spoken, -1 when silent. */
export function moraAt(world: World, body: Body): number {
  const speech = body.speech;
  if (speech === undefined) return -1;
  const at = world.step - speech.startStep;
  let mora = -1;
  for (const mark of speech.marks) {
    if (mark > at) break;
    mora += 1;
  }
  const mark = speech.marks[mora];
  return mark !== undefined && at - mark < 9 ? mora : -1;
}
