import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { LINES } from '../../scenarios/text/lines/line-catalog';
import { plainJapanese, Ruby } from './Ruby';

afterEach(cleanup);

it('sets every line whole, with and without its readings', () => {
  for (const line of LINES) {
    const { container, unmount } = render(<><Ruby ja={line.ja} furigana={false} /><Ruby ja={line.ja} furigana /></>);
    for (const aid of container.querySelectorAll('rt, rp')) aid.remove();
    expect(container.textContent).toBe(plainJapanese(line).repeat(2));
    unmount();
  }
});

it('never parts a word from the kana that belong to it', () => {
  const { container } = render(<Ruby ja={[['行', 'い'], ['ってらっしゃい。']]} furigana />);
  expect(container.querySelector('.line-tight')?.lastChild?.textContent).toBe('っ');
  expect(container.querySelector('.line-tight')?.nextSibling?.textContent).toBe('てらっしゃい。');
});
