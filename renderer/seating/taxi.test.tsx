import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { s20 } from '../../scenarios/scenes/s20-leaving/scene';
import { played, slipping } from '../../tests/support/plays';
import { SeatingReview } from './SeatingReview';
import { taxiView } from './taxi-drawing';
import { TEXTS } from './text/texts';

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(cleanup);

const seedOf = (people: number): number => Array.from({ length: 30 }, (_, at) => at + 1).find((seed) => s20.vary(seed)['people'] === people) ?? 1;

function reviewed(session: ReturnType<typeof played>) {
  return render(<SeatingReview observations={session.observations} layout={s20.setting(session.header).layout} />).container;
}

describe('the taxi in the debrief', () => {
  it('ranks its seats as the solver does, with everybody by name', () => {
    const session = slipping(seedOf(8), [], s20);
    expect(taxiView(session.observations)?.seats.map(({ id, rank, person }) => [id, rank, person])).toEqual([
      ['rear.driver', 1, 'tanaka'], ['rear.kerb', 2, 'sato'], ['rear.middle', 3, 'nakamura'], ['front', 4, 'nishimura'],
    ]);
    reviewed(session);
    expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toContain('seat 1, behind the driver: Mr Tanaka');
    expect(screen.getByText(TEXTS.en['taxi.right'])).toBeDefined();
  });

  it('shows who came to sit in the wrong place, and where they belong', () => {
    const container = reviewed(slipping(seedOf(6), ['front-seat'], s20));
    expect(container.querySelectorAll('.is-own')).toHaveLength(2);
    expect(screen.getByText('Mr Tanaka: behind the driver was the right seat.')).toBeDefined();
  });

  it('is not there where nobody got in', () => {
    expect(reviewed(played('leaver', 1, 'practice', s20)).textContent).toBe('');
  });
});
