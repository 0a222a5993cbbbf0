import { beforeEach, describe, expect, it } from 'vitest';
import type { TwinItem } from '../../scenarios/body/staging';
import { LEARNER_CARD } from '../../scenarios/scenes/cards';
import { sayIn } from '../ui/text/text';
import { Announcer, TOLD_EVERY_MS, type Present } from './announcer';
import { sceneWords } from './scene-words';

const sato: TwinItem = { id: 'face:sato', role: 'person', nameKey: 'thing.person.sato', stateKey: 'state.standing', actions: ['gaze', 'speak'] };
const card: TwinItem = { id: 'card.sato', role: 'object', nameKey: 'thing.card.sato', stateKey: 'state.held-by-other', actions: ['gaze'] };
const quiet: Present = { spoken: '', spokenAt: 0, beat: '', hint: '', things: [sato, card] };

let announcer: Announcer;
beforeEach(() => {
  announcer = new Announcer(sceneWords('en', 's03', LEARNER_CARD), sayIn('en'));
  announcer.notice(quiet);
});

/** What is told of one change, a long time after the last. */
function told(change: Partial<Present>): string | undefined {
  announcer.notice({ ...quiet, ...change });
  return announcer.take(1e6);
}

describe('what is told aloud', () => {
  it('is nothing while nothing changes, and at the beginning nothing that stands in the list', () => {
    expect(announcer.take(0)).toBeUndefined();
    expect(told({})).toBeUndefined();
  });

  it('is who bows, sits, comes and goes', () => {
    expect(told({ things: [{ ...sato, stateKey: 'state.bowing' }, card] })).toBe('Mr Satō: bowing.');
    announcer.notice(quiet);
    announcer.take(2e6);
    expect(announcer.dueInMs(3e6)).toBeUndefined();
    announcer.notice({ ...quiet, things: [card] });
    expect(announcer.take(4e6)).toBe('Mr Satō is no longer here.');
    announcer.notice(quiet);
    expect(announcer.take(5e6)).toBe('Mr Satō is here.');
  });

  it('is a card that is held out, and that one holds it', () => {
    const near: TwinItem = { ...card, actions: ['reach', 'gaze'] };
    expect(told({ things: [sato, near] })).toBe('Mr Satō’s card can be taken.');
    announcer.notice({ ...quiet, things: [sato, { ...card, stateKey: 'state.in-hand' }] });
    expect(announcer.take(2e6)).toBe('Mr Satō’s card: in your hand.');
  });

  it('is not that somebody speaks, whose words are told', () => {
    expect(told({ spoken: 'Mr Satō: Good afternoon.', spokenAt: 5, things: [{ ...sato, stateKey: 'state.speaking' }, card] })).toBe('Mr Satō: Good afternoon.');
    announcer.notice({ ...quiet, spoken: 'Mr Satō: Good afternoon.', spokenAt: 5 });
    expect(announcer.take(2e6)).toBeUndefined();
    announcer.notice({ ...quiet, spoken: 'Mr Satō: Good afternoon.', spokenAt: 900 });
    expect(announcer.take(3e6)).toBe('Mr Satō: Good afternoon.');
  });

  it('comes at most once a second, all of it, and within that second', () => {
    announcer.notice({ ...quiet, beat: 'Greeting' });
    expect(announcer.take(0)).toBe('Greeting');
    announcer.notice({ ...quiet, beat: 'Greeting', hint: 'Bow.' });
    announcer.notice({ ...quiet, beat: 'Seats', hint: 'Bow.' });
    expect(announcer.take(TOLD_EVERY_MS - 1)).toBeUndefined();
    expect(announcer.dueInMs(TOLD_EVERY_MS - 100)).toBe(100);
    expect(announcer.take(TOLD_EVERY_MS)).toBe('Bow. Seats');
  });
});
