// @vitest-environment node
import { expect, test } from 'vitest';
import { createSession } from '../../scenarios/kernel/session';
import { planned } from '../../scenarios/players/player';
import { attemptHeader } from '../../scenarios/scenes/header';
import { firstVisit } from '../../scenarios/scenes/s03-first-visit/master';
import type { Slip } from '../../scenarios/scenes/s03-first-visit/slips';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { planSounds, type SoundEvent } from './sound-plan';
import { SOUNDS, SOUND_NAMES, type SoundName } from './sounds';

const MOST_STEPS = 60 * 60 * 6;

function heardIn(...slips: readonly Slip[]): readonly SoundEvent[] {
  const session = createSession(s03, attemptHeader(s03, { id: '5eed5eed-5eed-4eed-8eed-5eed5eed5eed', seed: 4, mode: 'practice', pack: 'traditional', device: 'script' }));
  const player = planned(firstVisit(session, new Set(slips)));
  const { layout } = s03.setting(session.header);
  const heard: SoundEvent[] = [];
  let before = session.staging();
  while (!session.ended && session.step < MOST_STEPS) {
    const known = session.observations.length;
    player.act();
    session.advance();
    const after = session.staging();
    heard.push(...planSounds(before, after, session.observations.slice(known), layout).starts);
    before = after;
  }
  return heard;
}

const perfect = heardIn();
const clumsy = heardIn('toss', 'turn-late');

test('a whole visit is full of sounds, and never of noise', () => {
  expect(perfect.length).toBeGreaterThan(40);
  for (const { step, gain, pan } of perfect) {
    expect(gain).toBeGreaterThan(0);
    expect(gain).toBeLessThanOrEqual(1);
    expect(Math.abs(pan)).toBeLessThanOrEqual(0.75);
    expect(perfect.filter((other) => other.step > step - 30 && other.step <= step).length).toBeLessThan(9);
  }
});

test('every sound that has its place in a visit occurs, and those of later scenes do not', () => {
  const names = new Set<SoundName>([...perfect, ...clumsy].map(({ name }) => name));
  const later = SOUND_NAMES.filter((name) => SOUNDS[name].seen.in === 'later');
  expect(later).toEqual(['knock', 'glass-clink', 'pour']);
  expect(SOUND_NAMES.filter((name) => names.has(name) && later.includes(name))).toEqual([]);
  const silent = SOUND_NAMES.filter((name) => SOUNDS[name].bus === 'objects' && !names.has(name) && !later.includes(name));
  // The master never leaves the telephone on, and nobody claps here.
  expect(silent).toEqual(['phone-buzz', 'clap']);
});
