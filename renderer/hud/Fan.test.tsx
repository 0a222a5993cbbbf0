import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { FAKE_HEADER } from '../../tests/support/fake-session';
import { LEARNER_CARD } from '../../scenarios/scenes/cards';
import { Fan } from './Fan';
import { sceneWords } from './scene-words';

afterEach(cleanup);

const words = sceneWords('en', FAKE_HEADER.scene, LEARNER_CARD);
const shown = { furigana: true, romaji: true, translation: true };

function fan(mode: 'learn' | 'practice' | 'exam', isLate: boolean): HTMLElement {
  const { container } = render(
    <Fan lines={['p02', 'x.domo', 'p03']} fitting="p03" mode={mode} isLate={isLate} words={words} shown={shown} keys={[['1', 'W'], ['2', 'A'], ['3', 'S']]} />,
  );
  return container;
}

describe('the fan of lines', () => {
  it('shows each line with its keys, furigana, romaji and meaning, the learner’s own name filled in', () => {
    const container = fan('exam', true);
    expect(container.querySelectorAll('.fan-line')).toHaveLength(3);
    expect(container.querySelector('.fan-line')?.textContent).toContain('カミーユ・デュラン');
    expect(container.querySelector('ruby rt')?.textContent).toBe('かぶしきがいしゃ');
    expect(screen.getByText('A').tagName).toBe('KBD');
  });

  it.each([
    ['learn', false, 1],
    ['practice', false, 0],
    ['practice', true, 1],
    ['exam', true, 0],
  ] as const)('in %s, open for long: %s, marks %i lines', (mode, isLate, marks) => {
    const marked = [...fan(mode, isLate).querySelectorAll('.fan-line-fits')];
    expect(marked).toHaveLength(marks);
    expect(marked.every((line) => line.textContent?.includes('願'))).toBe(true);
  });
});
