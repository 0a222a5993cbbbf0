import { describe, expect, it } from 'vitest';
import { played, seededHeader } from '../../../tests/support/plays';
import { LEARNER } from '../../kernel/ids';
import type { Observation } from '../../kernel/observation';
import { createSession } from '../../kernel/session';
import { createPlayer } from '../../players/create';
import { lessonNow } from './lesson';
import { s02 } from './scene';

const asked = (step: number, deg: number, why: 'corridor' | 'greeting'): Observation => ({ step, type: 'bow.expected', by: 'scene', of: LEARNER, deg, cue: 'card', why });
const began = (step: number): Observation => ({ step, type: 'bow.began', by: LEARNER });
const made = (step: number, peak10: number): Observation => ({ step, type: 'bow.made', by: LEARNER, peak10, startStep: step - 100, fallSteps: 40, holdSteps: 20, riseSteps: 40, hipsPercent: 70, neck10: 20 });
const line = { by: LEARNER, to: 'nomura', line: 'p24', tokens: 'greeting' } as const;
const saying = (step: number): Observation => ({ step, type: 'line.began', ...line });
const said = (step: number): Observation => ({ step, type: 'line.ended', ...line, startStep: step - 60, bentPercent: 0, facePercent: 100, longestHandsGlanceSteps: 0 });

describe('the lesson', () => {
  it('has nothing to show before the first bow is asked for', () => {
    expect(lessonNow([])).toEqual({ asked: undefined, words: 'none-needed', bowBegan: undefined, isOver: false, row: 0 });
  });

  it('counts as the trainer does: a nod is no answer, a wrong depth or none ends the row', () => {
    const rows = (observations: readonly Observation[]): number => lessonNow(observations).row;
    expect(rows([asked(10, 30, 'greeting'), made(300, 300)])).toBe(1);
    expect(rows([asked(10, 30, 'greeting'), made(200, 60), made(400, 300)])).toBe(1);
    expect(rows([asked(10, 30, 'greeting'), made(300, 300), asked(500, 15, 'corridor'), made(700, 450)])).toBe(0);
    expect(rows([asked(10, 30, 'greeting'), made(300, 300), asked(500, 15, 'corridor'), asked(1700, 30, 'greeting')])).toBe(0);
  });

  it('knows whether the words came before the bow', () => {
    const words = (...more: readonly Observation[]): string => lessonNow([asked(10, 30, 'greeting'), ...more]).words;
    expect(words()).toBe('awaited');
    expect(words(saying(20))).toBe('speaking');
    expect(words(saying(20), said(80), began(90))).toBe('said');
    expect(words(saying(20), began(50), said(80))).toBe('late');
    expect(words(began(50))).toBe('late');
    expect(lessonNow([asked(10, 15, 'corridor'), began(50)]).words).toBe('none-needed');
  });

  it('agrees with the trainer to the end: whoever has passed has three in a row', () => {
    const { observations } = played('perfect', 3, 'practice', s02);
    expect(lessonNow(observations)).toMatchObject({ row: 3, isOver: true });
    expect(observations.at(-1)).toMatchObject({ type: 'scene.ended', how: 'complete' });
  });
});

describe('the cue card', () => {
  it('stands in the room with the situation that is asked for on it, and says so in the list; nobody can carry it away', () => {
    const session = createSession(s02, seededHeader(3, 'practice', s02));
    const player = createPlayer('perfect', session);
    const card = () => session.staging().entities.find(({ id }) => id === 'cue');
    const stateKey = () => session.twin().find(({ id }) => id === 'cue')?.stateKey;
    expect([card()?.state, stateKey()]).toEqual(['', 'state.here']);
    const seen = new Set<string>();
    while (!session.ended) {
      player.act();
      session.advance();
      const moment = session.observations.findLast((one) => one.type === 'bow.expected');
      if (moment?.type !== 'bow.expected' || moment.why === undefined || session.step - moment.step > 60) continue;
      expect([card()?.state, stateKey()]).toEqual([moment.why, `state.cue.${moment.why}`]);
      seen.add(moment.why);
    }
    expect(seen.size).toBeGreaterThan(1);
    expect(session.twin().find(({ id }) => id === 'cue')?.actions).toEqual(['gaze']);
  });
});
