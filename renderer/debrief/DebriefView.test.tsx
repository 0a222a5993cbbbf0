import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { fakeBridge } from '../../tests/support/fixtures/bridge';
import { listedAttempt } from '../../tests/support/fixtures/debrief';
import { articleOf, cardOf, onCleanPages, packNamed, show, titleOf } from '../../tests/support/fixtures/debrief-page';
import { OFFER_STEP } from '../../tests/support/fixtures/attempt';
import { happened, message, ruleText } from '../../scenarios/text/words';
import { en as replay } from '../replay/text/en';
import { en } from './text/en';

onCleanPages();

describe('every verdict', () => {
  test.each(['guide-strict', 'traditional', 'modern-office'])('shows its rule, its outcome in words, why, advice and sources (%s)', async (pack) => {
    show();
    await userEvent.click(packNamed(pack));
    for (const verdict of cardOf(pack).verdicts) {
      const { rule, occurrence, outcome } = verdict;
      const text = articleOf(rule, occurrence).textContent;
      const words = ruleText('en', rule);
      for (const part of [words?.title, words?.principle, words?.why, words?.advice]) expect(text).toContain(part);
      expect(text).toContain(message('en', `outcome.${outcome}`));
      expect(text).toContain(happened('en', verdict));
      expect(articleOf(rule, occurrence).querySelectorAll('.sources li').length).toBeGreaterThan(0);
    }
    expect(document.querySelectorAll('.verdict')).toHaveLength(cardOf(pack).verdicts.length);
  });

  test('has a heading of its own, and shapes that are hidden from readers', () => {
    show();
    expect(within(articleOf('meishi.present.two-hands')).getByRole('heading', { level: 4 })).toBeDefined();
    expect([...document.querySelectorAll('.mark')].every((mark) => mark.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  test('shows both views where customs differ', () => {
    show();
    const sides = within(articleOf('meishi.present.slight-bow'));
    for (const side of ruleText('en', 'meishi.present.slight-bow')?.sides ?? ['']) expect(sides.getByText(side)).toBeDefined();
  });
});

describe('the order', () => {
  test('missed before partly before met, within the parts of the act', () => {
    show();
    const rank = ['missed', 'partly', 'met', 'not-observed'];
    for (const part of document.querySelectorAll('.part')) {
      const ranks = [...part.querySelectorAll('.verdict .mark')].map((mark) => rank.findIndex((each) => mark.classList.contains(`mark-${each}`)));
      expect(ranks).toEqual(ranks.toSorted());
    }
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toContain(message('en', 'part.presenting'));
  });

  test('what was met is folded', () => {
    show();
    const met = cardOf('guide-strict').verdicts.find(({ outcome }) => outcome === 'met');
    expect(articleOf(met?.rule ?? '').closest('details.fold:not([open])')).not.toBeNull();
  });
});

describe('the score', () => {
  test('shows total, grade and the fault that caps it, which leads to its verdict', async () => {
    show();
    const card = cardOf('guide-strict');
    const score = within(screen.getByRole('region', { name: en['score.title'] }));
    expect(score.getByText(String(card.total))).toBeDefined();
    expect(score.getByText(`Grade ${card.grade}`)).toBeDefined();
    const [fault] = card.critical;
    await userEvent.click(score.getByRole('button', { name: titleOf(fault ?? '') }));
    expect(document.activeElement).toBe(articleOf(fault ?? ''));
  });

  test('another pack judges anew', async () => {
    show();
    const before = document.querySelectorAll('.verdict').length;
    await userEvent.click(packNamed('traditional'));
    expect(document.querySelectorAll('.verdict').length).toBeGreaterThan(before);
    expect(screen.getByText(String(cardOf('traditional').total))).toBeDefined();
  });

  test('the printed sum is the sum that makes the total', () => {
    show();
    const cells = [...document.querySelectorAll('.how-total tfoot td')].map(({ textContent }) => Number(textContent));
    const [, weight = 0, earned = 0] = cells;
    expect((100 * earned) / weight).toBeCloseTo(cardOf('guide-strict').total, 0);
    expect(screen.getByText(en['sum.formula'])).toBeDefined();
  });
});

describe('watching a moment', () => {
  const position = (): number => Number(screen.getByRole<HTMLInputElement>('slider', { name: en['replay.position'] }).value);

  test('opens the replay a second before the evidence, from the eyes or from the side, and leads back', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    show();
    const verdict = within(articleOf('meishi.present.two-hands'));
    await userEvent.click(verdict.getByRole('button', { name: /through your eyes/ }));
    expect(position()).toBe(OFFER_STEP - 60);
    expect(screen.getByRole('button', { name: replay['camera.eyes'] }).getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: en['replay.title'] }));

    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(articleOf('meishi.present.two-hands'));

    await userEvent.click(verdict.getByRole('button', { name: /from the side/ }));
    expect(screen.getByRole('button', { name: replay['camera.side'] }).getAttribute('aria-pressed')).toBe('true');
    vi.unstubAllGlobals();
  });

  test('tells in words what happens where no picture can be drawn', async () => {
    show();
    expect(await screen.findByText(en['replay.noPicture'])).toBeDefined();
    screen.getByRole('heading', { name: en['replay.title'] }).focus();
    await userEvent.keyboard('{End}');
    expect(screen.getAllByText(message('en', 's03.end.complete'))).toHaveLength(2);
    await userEvent.keyboard('{Home},.');
    expect(position()).toBe(3);
  });

  test('without a readable recording the verdicts stand, and nothing offers to play', () => {
    show({ track: Uint8Array.of(1, 2, 3) });
    expect(screen.getByText(en['replay.unreadable'])).toBeDefined();
    expect(screen.queryByRole('button', { name: /through your eyes/ })).toBeNull();
    expect(document.querySelectorAll('.verdict').length).toBeGreaterThan(5);
  });
});

describe('sources', () => {
  test('a secure page opens by the app, any other is copied', async () => {
    const bridge = fakeBridge({ 'links.open': () => ({ opened: true }), 'clipboard.copy': () => ({}) });
    show();
    await userEvent.click(packNamed('traditional'));
    const [link] = screen.getAllByRole('link', { hidden: true });
    const [copy] = screen.getAllByRole('button', { name: /Copy the address/, hidden: true });
    await userEvent.click(link as HTMLElement);
    await userEvent.click(copy as HTMLElement);
    expect(bridge.asked.map(({ name }) => name)).toEqual(['links.open', 'clipboard.copy']);
    expect(screen.getByText(en['source.copied'])).toBeDefined();
    expect(document.querySelectorAll('.sources a[href^="http:"]')).toHaveLength(0);
  });
});

describe('the page', () => {
  test('takes the focus to its title, and leads on', async () => {
    const { onAgain, onHome } = show();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: message('en', 's03.title') }));
    await userEvent.click(screen.getByRole('button', { name: en['debrief.again'] }));
    await userEvent.click(screen.getByRole('button', { name: en['debrief.home'] }));
    expect([onAgain.mock.calls.length, onHome.mock.calls.length]).toEqual([1, 1]);
  });

  test('skips no level of heading', () => {
    show();
    const levels = screen.getAllByRole('heading', { hidden: true }).map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 1) + 1)).toBe(true);
  });

  test('says when an attempt was cut off', () => {
    show({ listed: listedAttempt({ state: 'interrupted', steps: 3600 }) });
    expect(screen.getByText(/cut off at 1:00/)).toBeDefined();
  });

  test('unfolds everything for paper, and folds it again', () => {
    show();
    const closed = document.querySelectorAll('details:not([open])').length;
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.querySelectorAll('details:not([open])')).toHaveLength(0);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelectorAll('details:not([open])')).toHaveLength(closed);
  });

  test('speaks the language of the page, and changes with it', async () => {
    show();
    document.documentElement.lang = 'ja';
    expect(await screen.findByRole('button', { name: 'もう一度練習する' })).toBeDefined();
  });
});
