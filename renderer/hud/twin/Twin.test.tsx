import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LEARNER_CARD } from '../../../scenarios/scenes/cards';
import type { DeviceEvent } from '../../input/device-event';
import { EMPTY_VIEW, type PlayView } from '../../session/play-view';
import { sceneWords } from '../scene-words';
import { Twin } from './Twin';

afterEach(cleanup);

const view: PlayView = {
  ...EMPTY_VIEW,
  things: [
    { id: 'face:sato', role: 'person', nameKey: 'thing.person.sato', stateKey: 'state.standing', actions: ['gaze', 'speak'] },
    { id: 'card.own', role: 'object', nameKey: 'thing.card.own', stateKey: 'state.in-hand', actions: ['release', 'gaze'] },
  ],
  sayable: ['p03'],
  hands: { left: true, right: false, carrying: true },
};

function twin(): { events: DeviceEvent[]; describeIt: ReturnType<typeof vi.fn> } {
  const events: DeviceEvent[] = [];
  const describeIt = vi.fn(() => 'The text faces the other person.');
  const words = sceneWords('en', 's03', LEARNER_CARD);
  render(<Twin view={view} words={words} send={(event) => events.push(event)} describe={describeIt} isOnlyView={false} />);
  return { events, describeIt };
}

describe('the scene as a list', () => {
  it('names every thing with its state, and aims at what the focus reaches', () => {
    const { events } = twin();
    const card = screen.getByRole('button', { name: 'your card, in your hand' });
    act(() => card.focus());
    expect(events).toEqual([{ kind: 'focus', id: 'card.own' }]);
    expect(document.getElementById(card.getAttribute('aria-describedby') ?? '')?.textContent).toBe('The text faces the other person.');
  });

  it('tells place and direction only when asked', () => {
    expect(twin().describeIt).not.toHaveBeenCalled();
  });

  it('leaves one stop of the focus per thing, and offers its actions beside it', () => {
    const { events } = twin();
    const around = screen.getByRole('region', { name: 'What is around you' });
    const stops = within(around).getAllByRole('button').filter((button) => button.tabIndex === 0);
    expect(stops.map((button) => button.dataset['thing'])).toEqual(['face:sato', 'card.own']);
    fireEvent.click(screen.getByRole('button', { name: /Let go/ }));
    expect(events).toEqual([{ kind: 'activate', id: 'card.own', action: 'release' }]);
  });

  it('keeps Tab within the list, both ways round', () => {
    twin();
    const tab = (shiftKey: boolean): string | undefined => {
      act(() => void fireEvent.keyDown(document.activeElement ?? document.body, { code: 'Tab', shiftKey }));
      return document.activeElement instanceof HTMLElement ? document.activeElement.dataset['thing'] : undefined;
    };
    expect([tab(false), tab(false), tab(false), tab(true)]).toEqual(['face:sato', 'card.own', 'face:sato', 'card.own']);
  });

  it('says a line and moves a hand without any pointer', () => {
    const { events } = twin();
    fireEvent.click(screen.getByRole('button', { name: /よろしくお願い/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Right hand, open' }));
    expect(events).toEqual([{ kind: 'say', line: 'p03' }, { kind: 'activate', id: 'self', action: 'hand.right' }]);
    expect(screen.getByRole('button', { name: 'Left hand, closed' }).getAttribute('aria-pressed')).toBe('true');
  });
});
