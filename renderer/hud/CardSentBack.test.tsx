import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { s01 } from '../../scenarios/scenes/s01-workbench/scene';
import { slipping } from '../../tests/support/plays';
import { CardSentBack, isCardSentBack } from './CardSentBack';
import { PauseDialog } from './PauseDialog';

// Dialogs are opened by the browser, which is not here.
Object.assign(HTMLDialogElement.prototype, { showModal: vi.fn(), close: vi.fn() });
afterEach(cleanup);

describe('a card that goes back to the editor', () => {
  it('is one that she cannot read, not one that is as it should be', () => {
    expect(isCardSentBack(slipping(3, ['latin-only'], s01))).toBe(true);
    expect(isCardSentBack(slipping(3, [], s01))).toBe(false);
  });

  it('leads there by a click, out of the order of focus, and by the pause', () => {
    const onCard = vi.fn();
    render(<CardSentBack onCard={onCard} />);
    const button = screen.getByRole('button', { name: 'To the card editor' });
    expect(button.tabIndex).toBe(-1);
    fireEvent.click(button);
    const way = vi.fn();
    render(<PauseDialog why="wish" beat="" onContinue={way} onBeatAgain={undefined} onRestart={way} onCard={onCard} onHelp={way} onSettings={undefined} onLeave={way} />);
    fireEvent.click(screen.getByRole('button', { name: 'Your card', hidden: true }));
    expect([onCard.mock.calls.length, way.mock.calls.length]).toEqual([2, 0]);
  });
});
