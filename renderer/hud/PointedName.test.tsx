import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PointedName } from './PointedName';

it('stands beside the pointer, and at its own place while the keyboard names the thing', () => {
  render(
    <>
      <button data-thing="table" type="button">the table</button>
      <PointedName text="your card" follows />
    </>,
  );
  const name = (): HTMLElement => screen.getByText('your card');
  fireEvent.pointerMove(window, { clientX: 40, clientY: 50 });
  expect(name().className).toContain('pointed-follows');
  act(() => screen.getByRole('button').focus());
  expect(name().className).toBe('pointed');
  expect(name().style.transform).toBe('');
  fireEvent.pointerMove(window, { clientX: 60, clientY: 50 });
  expect(name().className).toContain('pointed-follows');
});
