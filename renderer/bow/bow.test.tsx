import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSession } from '../../scenarios/kernel/session';
import type { Session } from '../../scenarios/kernel/session-api';
import { readTrack } from '../../scenarios/kernel/track';
import { createPlayer } from '../../scenarios/players/create';
import { bowTarget } from '../../scenarios/rulebook/bow-targets';
import { s02 } from '../../scenarios/scenes/s02-bow-dojo/scene';
import { played, seededHeader } from '../../tests/support/plays';
import { leadOf, lineOf, pointsOf } from './bow-drawing';
import { BowPanel } from './BowPanel';
import { BowReview } from './BowReview';
import { eyesNow } from './eyes';
import { TEXTS } from './text/texts';

const { en } = TEXTS;

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(cleanup);

/** The dojo, lived by the master until it is so. */
function livedUntil(isSo: (session: Session) => boolean, mode: 'learn' | 'practice' = 'practice'): Session {
  const session = createSession(s02, seededHeader(3, mode, s02));
  const player = createPlayer('perfect', session);
  while (!isSo(session) && !session.ended) {
    player.act();
    session.advance();
  }
  return session;
}
const asks = (cue: 'said' | 'card') => (session: Session): boolean => session.observations.some((one) => one.type === 'bow.expected' && one.cue === cue);

function panelOf(session: Session) {
  const learner = () => session.staging().people.find(({ id }) => id === 'learner');
  return render(<BowPanel session={session} learner={learner} />).container;
}

describe('beside the mirror', () => {
  it('a named bow has its target, its breadth, and what words and eyes should do', () => {
    const container = panelOf(livedUntil(asks('said')));
    expect(screen.getByText('15 degrees')).toBeDefined();
    expect(container.querySelectorAll('.bow-paper .bow-target, .bow-paper .bow-breadth, .spine .bow-breadth')).toHaveLength(3);
    expect(screen.getByText(en['words.none-needed'])).toBeDefined();
    expect(screen.getByText(en['eyes.met'])).toBeDefined();
  });

  it('a card shows its target to who learns, and to who practises once the bow was made', () => {
    expect(panelOf(livedUntil(asks('card'))).querySelector('.bow-target')).toBeNull();
    expect(screen.getByText('0 of 3')).toBeDefined();
    cleanup();
    expect(panelOf(livedUntil(asks('card'), 'learn')).querySelector('.bow-target')).not.toBeNull();
  });

  it('one’s own line is drawn while the bow is made', async () => {
    const session = livedUntil((now) => now.observations.some((one) => one.type === 'bow.began' && one.by === 'learner'));
    const container = panelOf(session);
    await vi.waitFor(() => expect(container.querySelector('.bow-own')?.getAttribute('d')).toMatch(/^M/));
    const before = container.querySelector('.spine-own')?.getAttribute('x2');
    for (let step = 0; step < 30; step += 1) session.advance();
    session.feed('trunk.pitch', 300);
    for (let step = 0; step < 30; step += 1) session.advance();
    await vi.waitFor(() => expect(container.querySelector('.spine-own')?.getAttribute('x2')).not.toBe(before));
    await vi.waitFor(() => expect(container.querySelector('.bow-own')?.getAttribute('d')).toContain('L'));
  });
});

describe('in the debrief', () => {
  it('every bow stands beside its target with its measures, and can be watched', async () => {
    const session = played('perfect', 3, 'practice', s02);
    const track = readTrack(session.takeChunk()?.track ?? new Uint8Array());
    const watch = vi.fn();
    const { container } = render(<BowReview observations={session.observations} track={track} watch={watch} />);
    const moments = session.observations.filter((one) => one.type === 'bow.expected').length;
    expect(container.querySelectorAll('figure')).toHaveLength(moments);
    for (const own of container.querySelectorAll('.bow-own')) expect(own.getAttribute('d')?.split('L').length).toBeGreaterThan(20);
    await userEvent.click(screen.getAllByRole('button', { name: /^Watch it from the side/ })[0] as HTMLElement);
    expect(watch).toHaveBeenCalledOnce();
  });

  it('is silent where no lesson was, and tells of a bow that was not made', () => {
    expect(render(<BowReview observations={[]} track={undefined} watch={undefined} />).container.textContent).toBe('');
    const idle = played('idle', 3, 'practice', s02);
    render(<BowReview observations={idle.observations} track={undefined} watch={undefined} />);
    expect(screen.getAllByText(new RegExp(en['review.none'])).length).toBeGreaterThan(0);
  });
});

it('eyes belong on the face, then on the floor, then on the face', () => {
  const moved = (step: number, at: string) => ({ step, type: 'gaze.moved', by: 'learner', from: '', at }) as const;
  const when = { asked: 10, bowBegan: 100 };
  expect(eyesNow([], 20, { asked: 10, bowBegan: undefined })).toBe('look-at-her');
  expect(eyesNow([moved(12, 'face:nomura')], 20, { asked: 10, bowBegan: undefined })).toBe('met');
  expect(eyesNow([moved(12, 'face:nomura')], 110, when)).toBe('met');
  expect(eyesNow([moved(12, 'face:nomura')], 190, when)).toBe('stare');
  expect(eyesNow([moved(120, 'floor')], 190, when)).toBe('floor');
});

it('a target begins where a bow is first measured', () => {
  const { curve } = bowTarget(30);
  expect(leadOf(curve)).toBeGreaterThan(5);
  expect(pointsOf(curve)[0]?.pitch10).toBeGreaterThanOrEqual(30);
  expect(lineOf([{ at: 0, pitch10: 0 }, { at: 390, pitch10: 620 }])).toBe('M0 0L300 140');
});
