import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { s15 } from '../../scenarios/scenes/s15-arriving/scene';
import { played, slipping } from '../../tests/support/plays';
import { seatingView } from './seating-drawing';
import { SeatingReview } from './SeatingReview';
import { TEXTS } from './text/texts';

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(cleanup);

const END_SEED = Array.from({ length: 30 }, (_, seed) => seed + 1).find((seed) => s15.vary(seed)['alcove'] === 'end') ?? 1;
const BEHIND_SEED = Array.from({ length: 30 }, (_, seed) => seed + 1).find((seed) => s15.vary(seed)['alcove'] === 'behind') ?? 1;

function reviewed(session: ReturnType<typeof played>) {
  const { layout } = s15.setting(session.header);
  return { view: seatingView(session.observations, layout), container: render(<SeatingReview observations={session.observations} layout={layout} />).container };
}

describe('the seats of an evening', () => {
  it('are drawn with their ranks, everyone by name, one’s own among them', () => {
    const { view, container } = reviewed(slipping(END_SEED, [], s15));
    expect(view?.seats.map(({ rank }) => rank)).toEqual([1, 1, 2, 2, 3, 3]);
    expect(view?.own?.fit).toBe('right');
    expect([...container.querySelectorAll('.seating-name')].map((one) => one.textContent)).toEqual(expect.arrayContaining(['Mr Tanaka', 'Mr Satō']));
    expect(container.querySelectorAll('.is-own')).toHaveLength(1);
    expect(container.querySelector('.seating-should')).toBeNull();
    expect(screen.getByText(TEXTS.en.forms)).toBeDefined();
    expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toContain('seat 3, by the door: you');
  });

  it('show the seat that was taken wrongly, and the one that would have been right', () => {
    const { view, container } = reviewed(slipping(END_SEED, ['takes-kamiza'], s15));
    expect(view?.own).toMatchObject({ fit: 'upper' });
    expect(screen.getByText(/^You first sat down on seat 1, by the alcove\. Yours was seat 3, by the door\.$/)).toBeDefined();
    expect(container.querySelectorAll('.seating-should')).toHaveLength(1);
  });

  it('say where customs disagree', () => {
    reviewed(slipping(BEHIND_SEED, [], s15));
    expect(screen.getByText(TEXTS.en['custom.corner'])).toBeDefined();
  });

  it('are not there where nobody sat down', () => {
    const { view, container } = reviewed(played('leaver', 1, 'practice', s15));
    expect(view).toBeUndefined();
    expect(container.textContent).toBe('');
  });
});
