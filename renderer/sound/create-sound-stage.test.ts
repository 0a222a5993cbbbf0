import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Observation } from '../../scenarios/kernel/observation';
import { createSoundStage } from './create-sound-stage';
import { FakeAudio } from './fake-audio.fixture';
import { Loudspeakers } from './loudspeakers';
import { LAYOUT, person, staging } from './staging.fixture';
import { DEFAULT_VOLUMES, gainOf } from './volumes';

const idle: (() => void)[] = [];

beforeEach(() => vi.stubGlobal('requestIdleCallback', (act: () => void) => idle.push(act)));
afterEach(() => {
  vi.unstubAllGlobals();
  idle.length = 0;
});

/** Time between pictures in which the rooms and some sounds are made. */
function rest(times = 4): void {
  for (let n = 0; n < times; n += 1) idle.shift()?.();
}

const bow = (step: number): Observation => ({ step, type: 'bow.began', by: 'sato' });

function stage() {
  const audio = new FakeAudio();
  const speakers = new Loudspeakers(() => audio.context);
  const open = vi.fn(() => speakers.open());
  const sound = createSoundStage({ layout: LAYOUT, open });
  rest();
  return { audio, open, sound };
}

describe('without loudspeakers', () => {
  test('nothing is opened before the learner has pressed something; captions are written all the same', () => {
    const opened = vi.fn();
    vi.stubGlobal('AudioContext', class { constructor() { opened(); } });
    vi.stubGlobal('navigator', { userActivation: { hasBeenActive: false } });
    const sound = createSoundStage({ layout: LAYOUT });
    sound.hear(staging(9), staging(10), [bow(10)]);
    expect(opened).not.toHaveBeenCalled();
    expect(sound.captions.current().map(({ name }) => name)).toEqual(['meeting-tone', 'bow-rustle']);
  });

  test.each([
    ['there is no such thing as audio', () => undefined],
    ['the device cannot be opened', () => { throw new DOMException('no device', 'NotSupportedError'); }],
  ])('%s: every call still returns', (_, open) => {
    const sound = createSoundStage({ layout: LAYOUT, open });
    sound.hear(staging(9), staging(10), [bow(10)]);
    sound.setVolumes(DEFAULT_VOLUMES);
    sound.suspend();
    sound.resume();
    sound.hear(staging(10), staging(11), []);
    sound.dispose();
    expect(sound.captions.current()).toEqual([]);
  });

  test('a device that is lost on the way takes only the sound with it', () => {
    const { audio, open, sound } = stage();
    sound.hear(staging(9), staging(10), []);
    audio.breaks = true;
    sound.hear(staging(10), staging(11), [bow(11)]);
    sound.hear(staging(11), staging(12), [bow(12)]);
    expect(open).toHaveBeenCalledTimes(1);
    expect(audio.state).toBe('closed');
    expect(sound.captions.current().at(-1)?.name).toBe('bow-rustle');
  });
});

describe('with loudspeakers', () => {
  test('plays the room for as long as it lasts and each sound once', () => {
    const { audio, sound } = stage();
    sound.hear(staging(9), staging(10), [bow(10)]);
    sound.hear(staging(10), staging(11), []);
    expect(audio.sources.map(({ loop }) => loop)).toEqual([true, false]);
    const lobby = { room: 'lobby', people: [person('learner', { room: 'lobby' })] };
    sound.hear(staging(11), staging(12, lobby), []);
    expect(audio.sources.filter(({ loop }) => loop).map(({ stoppedAt }) => stoppedAt > 0)).toEqual([true, false]);
  });

  test('a room that is not made yet is heard a little later; nothing waits for it', () => {
    const audio = new FakeAudio();
    const speakers = new Loudspeakers(() => audio.context);
    const sound = createSoundStage({ layout: LAYOUT, open: () => speakers.open() });
    sound.hear(staging(9), staging(10), [bow(10)]);
    expect(audio.sources.map(({ loop }) => loop)).toEqual([false]);
    rest();
    sound.hear(staging(10), staging(11), []);
    expect(audio.sources.map(({ loop }) => loop)).toEqual([false, true]);
  });

  test('everything is made in time, and then no more is asked for', () => {
    const { sound } = stage();
    rest(500);
    expect(idle).toEqual([]);
    sound.dispose();
  });

  test('while suspended nothing is started and what sounded is ended', () => {
    const { audio, sound } = stage();
    sound.hear(staging(9), staging(10), [bow(10)]);
    sound.suspend();
    expect(audio.state).toBe('suspended');
    expect(audio.sources[1]?.stoppedAt).toBeGreaterThan(0);
    const before = audio.sources.length;
    sound.hear(staging(10), staging(11), [bow(11)]);
    expect(audio.sources).toHaveLength(before);
    sound.resume();
    expect(audio.state).toBe('running');
    sound.hear(staging(11), staging(12), [bow(12)]);
    expect(audio.sources).toHaveLength(before + 1);
  });

  test('volumes reach their buses, as loud as they are felt, and may be set before anything sounds', () => {
    const { audio, sound } = stage();
    sound.setVolumes({ master: 0.5, room: 0, objects: 1, voices: 1 });
    sound.hear(staging(9), staging(10), []);
    expect(audio.gains.slice(0, 4).map(({ gain }) => gain.value)).toEqual([0.25, 0, 1, 1]);
    sound.setVolumes({ master: 0, room: 0.5, objects: 2, voices: Number.NaN });
    expect(audio.gains.slice(0, 4).map(({ gain }) => gain.value)).toEqual([0, 0.25, 1, 0]);
    expect(gainOf(-1)).toBe(0);
  });

  test('never more than a dozen voices at once, and room again when they have ended', () => {
    const { audio, sound } = stage();
    for (let step = 10; step < 40; step += 1) sound.hear(staging(step - 1), staging(step), [bow(step)]);
    expect(audio.sources).toHaveLength(13);
    for (const source of audio.sources) source.onended?.();
    sound.hear(staging(40), staging(41), [bow(41)]);
    expect(audio.sources).toHaveLength(14);
  });

  test('the next attempt has the same way, and nothing of the last one in it', () => {
    const { audio, open, sound } = stage();
    sound.hear(staging(9), staging(10), [bow(10)]);
    const left = audio.sources.length;
    audio.currentTime = 9;
    sound.dispose();
    expect(audio.state).toBe('suspended');
    expect(audio.sources.map(({ stoppedAt, onended }) => [stoppedAt > 0, onended])).toEqual(audio.sources.map(() => [true, null]));
    expect(audio.gains[0]?.isConnected).toBe(false);
    const next = createSoundStage({ layout: LAYOUT, open });
    rest(8);
    next.hear(staging(9), staging(10), [bow(10)]);
    expect(audio.state).toBe('running');
    expect(audio.sources).toHaveLength(2 * left);
  });

  test('a way that cannot be used is given up, and the next attempt tries another', () => {
    const broken = new FakeAudio();
    const whole = new FakeAudio();
    broken.breaks = true;
    const ways = [broken.context, whole.context];
    const speakers = new Loudspeakers(() => ways.shift());
    const [first, second] = [1, 2].map(() => createSoundStage({ layout: LAYOUT, open: () => speakers.open() }));
    first?.hear(staging(9), staging(10), [bow(10)]);
    second?.hear(staging(9), staging(10), [bow(10)]);
    expect([broken.state, whole.state, whole.sources.length]).toEqual(['closed', 'running', 1]);
  });
});
