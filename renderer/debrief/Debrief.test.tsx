import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { message } from '../../scenarios/text/words';
import { fakeBridge } from '../../tests/support/fixtures/bridge';
import { readAttempt } from '../../tests/support/fixtures/debrief';
import { Debrief } from './Debrief';
import { en } from './text/en';

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(cleanup);

test('reads the attempt it was asked for and shows it', async () => {
  const { id } = readAttempt().listed;
  const bridge = fakeBridge({ 'attempts.read': () => readAttempt() });
  render(<Debrief attemptId={id} onAgain={vi.fn()} onHome={vi.fn()} onPrint={vi.fn()} />);
  expect(screen.getByText(en['debrief.loading'])).toBeDefined();
  expect(await screen.findByRole('heading', { level: 1, name: message('en', 's03.title') })).toBeDefined();
  expect(bridge.asked).toEqual([{ name: 'attempts.read', request: { id } }]);
});

test('practising again is the scene of that attempt, in its mode', async () => {
  const attempt = readAttempt();
  fakeBridge({ 'attempts.read': () => ({ ...attempt, header: { ...attempt.header, scene: 's04', mode: 'exam' } }) });
  const onAgain = vi.fn();
  render(<Debrief attemptId={attempt.listed.id} onAgain={onAgain} onHome={vi.fn()} onPrint={vi.fn()} />);
  await userEvent.click(await screen.findByRole('button', { name: en['debrief.again'] }));
  expect(onAgain.mock.calls).toEqual([['s04', 'exam']]);
});

test('comparing is over the other attempts of its scene', async () => {
  const attempt = readAttempt();
  fakeBridge({ 'attempts.read': () => attempt });
  const onCompare = vi.fn();
  render(<Debrief attemptId={attempt.listed.id} onAgain={vi.fn()} onHome={vi.fn()} onPrint={vi.fn()} onCompare={onCompare} />);
  await userEvent.click(await screen.findByRole('button', { name: en['debrief.compare'] }));
  expect(onCompare.mock.calls).toEqual([['s03']]);
});

test('an attempt that cannot be read leads home', async () => {
  fakeBridge({});
  const onHome = vi.fn();
  render(<Debrief attemptId="gone" onAgain={vi.fn()} onHome={onHome} onPrint={vi.fn()} />);
  expect((await screen.findByRole('alert')).textContent).toContain(en['debrief.failed']);
  await userEvent.click(screen.getByRole('button', { name: en['debrief.home'] }));
  expect(onHome).toHaveBeenCalledOnce();
});

test('an attempt of a scene that this version does not know still opens', async () => {
  const attempt = readAttempt();
  fakeBridge({ 'attempts.read': () => ({ ...attempt, header: { ...attempt.header, scene: 's99' } }) });
  render(<Debrief attemptId={attempt.listed.id} onAgain={vi.fn()} onHome={vi.fn()} onPrint={vi.fn()} />);
  expect(await screen.findByText(en['debrief.nothing'])).toBeDefined();
  expect(screen.getByRole('slider', { name: en['replay.position'] })).toBeDefined();
});
