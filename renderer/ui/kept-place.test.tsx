import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepPlace, keptPlace, useKeptPlace } from './kept-place';

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  cleanup();
  window.history.replaceState(undefined, '', '/');
});
const comeBack = (): void => window.history.replaceState(undefined, '', '/?notice=recovered');

function Page() {
  const [place, go] = useKeptPlace<string>('page', 'top');
  return <button type="button" onClick={() => go('below')}>{place}</button>;
}
const shown = (): string => screen.getByRole('button').textContent ?? '';

it('a screen that was crashed on is found where it was; one that is opened begins at its top', () => {
  keepPlace('page', 'below');
  render(<Page />);
  expect(shown()).toBe('top');
  cleanup();
  keepPlace('page', 'below');
  comeBack();
  render(<Page />);
  expect(shown()).toBe('below');
});

it('keeps every change, and forgets when the screen is left', () => {
  comeBack();
  render(<Page />);
  act(() => screen.getByRole('button').click());
  expect(keptPlace('page')).toBe('below');
  cleanup();
  expect(keptPlace('page')).toBeUndefined();
});

it.each(['', '{', 'null', '[]', '{"a":1}'])('%j is no place', (held) => {
  comeBack();
  sessionStorage.setItem('reigi.place.page', held);
  expect(keptPlace('page')).toBeUndefined();
});
