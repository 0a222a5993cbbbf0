/** Every scene offers its lines with a trap where one belongs, written in full; who falls into it sees it in the other, and reads what to say instead. */
import { describe, expect, it } from 'vitest';
import { LEARNER, type LineId } from '../../scenarios/kernel/ids';
import { createSession } from '../../scenarios/kernel/session';
import type { Session } from '../../scenarios/kernel/session-api';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import { createPlayer } from '../../scenarios/players/create';
import { scenes } from '../../scenarios/scenes/catalog';
import { lineById } from '../../scenarios/text/lines/line-catalog';
import { seededHeader } from '../support/plays';

const SEED = 3;
/** As long as somebody may need to show what they think of it. */
const ANSWER_STEPS = 420;
const TAKEN_ABACK = new Set(['puzzled', 'worried', 'strained']);

interface Offer {
  readonly beat: string;
  readonly step: number;
  readonly lines: readonly LineId[];
}

const isTrap = (line: LineId): boolean => lineById(line).tokens.split(' ').includes('trap');

/** What the master could have said, part by part: each different fan once. */
function offersOf(scene: SceneDefinition): { readonly offers: readonly Offer[]; readonly samples: Session['samples'] } {
  const session = createSession(scene, seededHeader(SEED, 'learn', scene));
  const player = createPlayer('perfect', session);
  const offers = new Map<string, Offer>();
  while (!session.ended) {
    // Twice a second is as often as anybody reads.
    if (session.step % 30 === 0) {
      const { beat } = session.staging();
      const lines = [...session.sayable()];
      const key = `${beat}:${lines.toSorted().join(' ')}`;
      if (lines.length > 0 && !offers.has(key)) offers.set(key, { beat, step: session.step, lines });
    }
    player.act();
    session.advance();
  }
  return { offers: [...offers.values()], samples: session.samples };
}

/** Lives the master's way up to a step, says the line or nothing, and stands there. Returns what others then did. */
function answers(scene: SceneDefinition, samples: Session['samples'], step: number, line: LineId | undefined): ReadonlySet<string> | 'nobody was there' {
  const session = createSession(scene, seededHeader(SEED, 'learn', scene));
  let next = 0;
  const seen = new Set<string>();
  for (let lived = 0; lived < step + ANSWER_STEPS && !session.ended; lived += 1) {
    for (let sample = samples[next]; lived < step && sample !== undefined && sample.step <= lived; sample = samples[next]) {
      session.feed(sample.channel, sample.value);
      next += 1;
    }
    if (lived === step && line !== undefined) session.feed('voice.phrase', line);
    session.advance();
    if (lived <= step) continue;
    for (const { id, expression } of session.staging().people) if (id !== LEARNER && TAKEN_ABACK.has(expression)) seen.add(`${id} ${expression}`);
  }
  const said = session.observations.find((one) => one.type === 'line.began' && one.by === LEARNER && one.step >= step && one.line === line);
  if (line !== undefined && said?.type === 'line.began' && said.to === '') return 'nobody was there';
  for (const one of session.observations) if (one.type === 'line.began' && one.by !== LEARNER && one.step > step) seen.add(`${one.by} says ${one.line}`);
  return seen;
}

describe.each(scenes.map((scene) => [scene.code, scene] as const))('the lines of %s', (_code, scene) => {
  const { offers, samples } = offersOf(scene);
  const fans = offers.filter(({ lines }) => lines.length > 1);

  it('stand in fours with the fitting one among them, and every part in which one speaks has a trap', () => {
    expect(fans.length).toBeGreaterThan(0);
    for (const { beat, lines } of fans) expect(lines.length, `${beat}: ${lines.join(' ')}`).toBe(4);
    const beats = [...new Set(fans.map(({ beat }) => beat))];
    expect(beats.filter((beat) => !fans.some((one) => one.beat === beat && one.lines.some(isTrap)))).toEqual([]);
  });

  it('are each written with characters and readings, in Latin letters, in English and in French; each trap has a better line', () => {
    for (const id of new Set(offers.flatMap(({ lines }) => [...lines]))) {
      const { ja, kana, romaji, en, fr, sayInstead, register } = lineById(id);
      expect([kana, romaji, en, fr, register].filter((text) => text.trim() === ''), id).toEqual([]);
      for (const [text, reading] of ja) if (/[\u4e00-\u9fff]/.test(text)) expect(reading, `${id}: ${text}`).toBeTruthy();
      if (!isTrap(id)) continue;
      expect(sayInstead, id).toBeDefined();
      expect(isTrap(sayInstead ?? ''), id).toBe(false);
    }
  });

  const traps = offers.flatMap(({ beat, step, lines }) => lines.filter(isTrap).map((line) => ({ beat, step, line })))
    .filter((one, at, all) => all.findIndex(({ beat, line }) => beat === one.beat && line === one.line) === at);

  it.each(traps.map((trap) => [trap.beat, trap.line, trap] as const))('in "%s", %s is noticed', (_beat, _line, { step, line }) => {
    const then = answers(scene, samples, step, line);
    const otherwise = answers(scene, samples, step, undefined);
    // A word to an empty room is nobody's affair.
    const isMinded = then === 'nobody was there' || [...then].some((what) => otherwise === 'nobody was there' || !otherwise.has(what));
    expect(isMinded, `nobody minded ${line}: ${String(then === 'nobody was there' ? '' : [...then])}`).toBe(true);
  });
});
