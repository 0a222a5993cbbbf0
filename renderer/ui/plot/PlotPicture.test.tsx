import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { PlotPicture, type PlotLibrary } from './PlotPicture';

afterEach(cleanup);

const line = (plot: PlotLibrary) => ({ height: 120, x: { label: 'days' }, marks: [plot.lineY([1, 3, 2], { stroke: 'var(--seal)' })] });

test('is one picture with one name, without a style sheet of its own', async () => {
  render(<PlotPicture draw={line} label="It rises and falls." />);
  const picture = await screen.findByRole('img', { name: 'It rises and falls.' });
  expect(picture.querySelector('style')).toBeNull();
  expect(picture.querySelectorAll('[aria-label]')).toHaveLength(0);
  expect(picture.innerHTML).toContain('stroke="var(--seal)"');
});

test('draws anew when there is something else to draw', async () => {
  const { rerender } = render(<PlotPicture draw={line} label="One" />);
  expect(await screen.findByRole('img', { name: 'One' })).toBeDefined();
  rerender(<PlotPicture draw={(plot) => ({ marks: [plot.dot([[1, 2], [2, 3]])] })} label="Two" />);
  await waitFor(() => expect(screen.getByRole('img', { name: 'Two' }).querySelectorAll('circle')).toHaveLength(2));
  expect(screen.getAllByRole('img')).toHaveLength(1);
});
