/** What may be said at the workbench, which line fits, and which hint a beginner needs. */
import { fan, hasSaid, lastOf, type Choice } from '../../acts/help';
import { isInspected } from '../../body/inspect';
import type { Entity } from '../../body/world';
import { LEARNER, type LineId } from '../../kernel/ids';
import type { Progress } from '../../kernel/scene';

const READY: Choice = { fitting: 'ready', others: ['x.domo', 'shitsurei', 'p61'] };

/** The name has been read aloud, and waits for an answer. */
function isAsked(progress: Progress): boolean {
  return progress.beat === 'proof' && lastOf(progress, 'line.began', 'kobayashi')?.line === 'kb.readback';
}

function choice(progress: Progress): Choice {
  if (!isAsked(progress)) return progress.beat === 'proof' ? { fitting: 'arigatou', others: ['x.domo', 'ready', 'p61'] } : READY;
  const isRight = Number(progress.header.carry['design.missingMora'] ?? 0) === 0;
  return isRight ? { fitting: 'rb.yes', others: ['rb.no', 'x.any-reading', 'x.domo'] } : { fitting: 'rb.no', others: ['rb.yes', 'x.any-reading', 'x.domo'] };
}

export function sayableS01(progress: Progress): { lines: readonly LineId[]; fitting: LineId } {
  return fan(progress, choice(progress));
}

export function hintS01(progress: Progress): string {
  switch (progress.beat) {
    case 'proof': return `hint.s01.${proofHint(progress)}`;
    case 'sorting': return `hint.s01.${sortingHint(progress)}`;
    case 'mirror': return `hint.s01.${mirrorHint(progress)}`;
    default: return 'hint.s01.listen';
  }
}

function proofHint(progress: Progress): string {
  if (lastOf(progress, 'card.designed') === undefined) return 'take';
  return isAsked(progress) ? 'answer' : 'listen';
}

const own = ({ world }: Progress): Entity[] => [...world.entities.values()].filter((one) => one.owner === LEARNER);

function sortingHint(progress: Progress): string {
  const { world } = progress;
  const things = own(progress);
  const held = things.find((one) => one.kind === 'card' && one.parent === `hand:${LEARNER}`);
  const deck = things.find((one) => one.kind === 'holder' && one.parent === `hand:${LEARNER}`);
  if (held !== undefined && held.drawn === true) return 'stage';
  if (held !== undefined && !isInspected(held)) return 'tilt';
  if (held !== undefined && held.state !== 'clean') return 'aside';
  if (deck === undefined) return 'holder';
  if (held !== undefined) return Math.abs(held.turn) < 2.6 ? 'turn' : 'pack';
  if (things.some((one) => one.kind === 'card' && one.parent.startsWith('desk'))) return 'next';
  if (world.entities.get('card.agent')?.parent === `in:${deck.id}`) return 'received';
  if (world.entities.get('packet')?.parent !== 'away') return 'packet';
  return things.some((one) => one.parent === `on:${deck.id}`) ? 'pocket' : 'draw';
}

function mirrorHint(progress: Progress): string {
  const { world } = progress;
  if (world.people.get(LEARNER)?.gazeAt !== 'mirror' && !hasLooked(progress)) return 'mirror';
  if (world.entities.get('collar')?.state === 'askew') return 'collar';
  if (world.entities.get('lint')?.parent === `worn:${LEARNER}`) return 'lint';
  if (world.entities.get('phone')?.state !== 'silent') return 'phone';
  return hasSaid(progress, 'ready') ? 'listen' : 'ready';
}

function hasLooked(progress: Progress): boolean {
  return progress.observations.some((one) => one.type === 'gaze.moved' && one.by === LEARNER && one.from === 'mirror');
}
