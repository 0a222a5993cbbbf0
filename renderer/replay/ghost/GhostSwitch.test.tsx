import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ghostOf } from '../../../scenarios/players/ghost';
import { s02 } from '../../../scenarios/scenes/s02-bow-dojo/scene';
import { seededHeader } from '../../../tests/support/plays';
import { en } from '../text/en';
import { GhostLegend, GhostSwitch } from './GhostSwitch';
import { sceneOfGhost, useGhost } from './use-ghost';

const header = seededHeader(3, 'practice', s02);
beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(cleanup);

function Shown({ isOn, of = header }: { readonly isOn: boolean; readonly of?: typeof header }) {
  const state = useGhost(of, isOn);
  return <><output>{state.kind}</output><GhostLegend ghost={{ state, isOn, onSwitch: vi.fn() }} /></>;
}

test('the switch says its key, and whether the master is there', async () => {
  const onSwitch = vi.fn();
  const { rerender } = render(<GhostSwitch isOn={false} onSwitch={onSwitch} />);
  const button = (): HTMLElement => screen.getByRole('button', { name: `${en['ghost.name']} G` });
  expect([button().getAttribute('aria-pressed'), button().getAttribute('aria-keyshortcuts')]).toEqual(['false', 'G']);
  await userEvent.click(button());
  expect(onSwitch.mock.calls).toEqual([[true]]);
  rerender(<GhostSwitch isOn onSwitch={onSwitch} />);
  expect(button().getAttribute('aria-pressed')).toBe('true');
});

test('nothing is made until the master is asked for; then it is told, and kept for the next time', async () => {
  const { rerender } = render(<Shown isOn={false} />);
  expect(screen.getByText('none')).toBeDefined();
  rerender(<Shown isOn />);
  expect(screen.getByText(en['ghost.making'])).toBeDefined();
  expect(await screen.findByText('ready', {}, { timeout: 20_000 })).toBeDefined();
  expect(screen.getByText(en['ghost.gaze'])).toBeDefined();
  cleanup();
  render(<Shown isOn />);
  expect(screen.getByText('ready')).toBeDefined();
});

test('of a scene that has changed since there is no master, and the page says so', () => {
  const changed = { ...header, sceneVersion: 99 };
  expect(sceneOfGhost(changed)).toBeUndefined();
  render(<Shown isOn of={changed} />);
  expect(screen.getByText('none')).toBeDefined();
  cleanup();
  render(<GhostLegend ghost={undefined} />);
  expect(screen.getByText(en['ghost.version'])).toBeDefined();
  expect(ghostOf(s02, header)?.parts.length).toBeGreaterThan(0);
});
