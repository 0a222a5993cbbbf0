import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Observation } from '../../scenarios/kernel/observation';
import { LEARNER_CARD } from '../../scenarios/scenes/cards';
import { lineById } from '../../scenarios/text/lines/line-catalog';
import { SayInstead } from './SayInstead';
import { en } from './text/en';

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(cleanup);

const said = (line: string, step: number): readonly Observation[] => [
  { step, type: 'line.began', by: 'learner', to: 'sato', line, tokens: '' },
  { step: step + 40, type: 'line.ended', by: 'learner', to: 'sato', line, tokens: '', startStep: step, bentPercent: 0, facePercent: 0, longestHandsGlanceSteps: 0 },
];

it('what was wrong to say stands beside what to say instead, with readings and meaning', async () => {
  const watch = vi.fn();
  const { container } = render(<SayInstead observations={[...said('x.domo', 120), ...said('p03', 400)]} card={LEARNER_CARD} watch={watch} />);
  expect(screen.getAllByText(en['words.said'])).toHaveLength(1);
  expect(screen.getByText(lineById('p05').en)).toBeDefined();
  expect(screen.getByText(lineById('p05').romaji)).toBeDefined();
  expect(container.querySelectorAll('.line-better ruby rt').length).toBeGreaterThan(0);
  await userEvent.click(screen.getByRole('button'));
  expect(watch).toHaveBeenCalledWith(120, 160);
});

it('nothing is said of words that were right, or another’s', () => {
  const others = said('x.domo', 120).map((one) => ({ ...one, by: 'sato' }) as Observation);
  expect(render(<SayInstead observations={[...said('p03', 1), ...others]} card={LEARNER_CARD} watch={undefined} />).container.textContent).toBe('');
});
