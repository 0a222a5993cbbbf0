import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { articleOf, cardOf, onCleanPages, packNamed, show, titleOf } from '../../tests/support/fixtures/debrief-page';
import { OFFER_STEP } from '../../tests/support/fixtures/attempt';
import { keyMoments, SAME_MOMENT_STEPS } from '../../scenarios/scoring/story';
import { cardOf as judged, played } from '../../tests/support/plays';
import { happened, ruleText } from '../../scenarios/text/words';
import { en as replay } from '../replay/text/en';
import { en } from './text/en';

onCleanPages();

describe('the theatre', () => {
  const position = (): number => Number(screen.getByRole<HTMLInputElement>('slider', { name: en['replay.position'] }).value);
  const pins = (): HTMLElement => screen.getByRole('toolbar', { name: replay['pins.label'] });

  test('has a pin for every verdict with a moment, which shows it and leads to its lesson', async () => {
    show();
    const moments = cardOf('guide-strict').verdicts.filter(({ outcome, evidence, bonus }) => outcome !== 'not-observed' && evidence.length > 0 && (outcome === 'met' || !bonus));
    const told = [...pins().querySelectorAll('button')].map((pin) => Number(pin.querySelector('span')?.textContent ?? 1));
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(moments.length);
    const title = titleOf('meishi.present.two-hands');
    const pin = within(pins()).getAllByRole('button').find((one) => one.title.includes(title) && one.title.startsWith('missed'));
    await userEvent.click(pin as HTMLElement);
    expect(position()).toBe(OFFER_STEP);
    expect(pin?.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: `${replay['pin.read']}: ${title}` }));
    expect(document.activeElement).toBe(articleOf('meishi.present.two-hands'));
  });

  test('by keys: one stop for all pins, arrows lead through them, N and P from anywhere in the replay', async () => {
    show();
    const all = within(pins()).getAllByRole('button');
    expect(all.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    all[0]?.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(all[2]);
    expect(all[2]?.getAttribute('aria-pressed')).toBe('true');
    screen.getByRole('heading', { name: en['replay.title'] }).focus();
    await userEvent.keyboard('{Home}n');
    const first = position();
    await userEvent.keyboard('n');
    expect(position()).toBeGreaterThan(first);
    await userEvent.keyboard('p');
    expect(position()).toBe(first);
  });

  test('names the part of the scene, and leads to the beginning of another', async () => {
    show();
    const beats = within(screen.getByRole('toolbar', { name: replay['beats.label'] })).getAllByRole('button');
    await userEvent.click(beats.at(-1) as HTMLElement);
    expect(beats.at(-1)?.getAttribute('aria-current')).toBe('step');
  });

  test('C goes from view to view', async () => {
    show();
    screen.getByRole('heading', { name: en['replay.title'] }).focus();
    for (const camera of ['counterpart', 'side', 'table', 'free', 'eyes'] as const) {
      await userEvent.keyboard('c');
      expect(screen.getByRole('button', { name: replay[`camera.${camera}`] }).getAttribute('aria-pressed')).toBe('true');
    }
  });

  test('publishes what the impression means and how it moves', () => {
    show();
    expect(screen.getByText(/^It begins at 50/).textContent).toMatch(/15%.*From 70 .*from 45 .*from 20/);
    expect(screen.getByText(/^Impression now: \d+, /)).toBeDefined();
  });
});

describe('the story', () => {
  const story = (): HTMLElement => screen.getByRole('region', { name: en['story.title'] });
  const moments = (): HTMLElement[] => [...story().querySelectorAll<HTMLElement>('.moment')];

  test('has three to five moments in the order of time, each with principle, what happened, why, advice and sources', () => {
    show();
    const told = moments();
    expect(told.length).toBeGreaterThanOrEqual(3);
    expect(told.length).toBeLessThanOrEqual(5);
    const times = told.map((moment) => moment.querySelector('time')?.textContent ?? '');
    expect(times).toEqual(times.toSorted());
    const card = cardOf('guide-strict');
    for (const moment of told) {
      const rule = moment.getAttribute('aria-labelledby')?.replace('story-', '') ?? '';
      const words = ruleText('en', rule);
      for (const part of [words?.title, words?.principle, words?.why, words?.advice]) expect(moment.textContent).toContain(part);
      expect(card.verdicts.some((verdict) => verdict.rule === rule && moment.textContent?.includes(happened('en', verdict)))).toBe(true);
      expect(moment.querySelectorAll('.sources li').length).toBeGreaterThan(0);
    }
  });

  test('tells the critical fault, what it cost, and what to keep', () => {
    show();
    const fault = within(story()).getByRole('listitem', { name: new RegExp(titleOf('meishi.present.two-hands')) });
    expect(fault.textContent).toMatch(/It cost [\d.]+ of your 100 points/);
    expect(within(story()).getAllByText(en['story.kind.strength']).length).toBeGreaterThan(0);
    for (const moment of moments()) {
      const isKept = within(moment).queryByText(en['story.kind.strength']) !== null;
      expect(moment.textContent).not.toMatch(isKept ? /impression you made fell|It cost/ : /impression you made rose/);
    }
  });

  test('does not let an impression rise at a moment after which what was well done went on', async () => {
    const visit = played('careless', 4);
    show({ header: visit.header, observations: visit.observations });
    await userEvent.click(packNamed('traditional'));
    const long = keyMoments(judged(visit, 'traditional')).filter(({ kind, from, to }) => kind === 'strength' && to - from > SAME_MOMENT_STEPS);
    expect(long.length).toBeGreaterThan(0);
    for (const { verdict: { rule } } of long) {
      expect(within(story()).getByRole('listitem', { name: new RegExp(titleOf(rule)) }).textContent).not.toMatch(/impression you made rose/);
    }
  });

  test('leads into the replay, through one’s own eyes or the other’s', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    show();
    const [theirs] = within(story()).getAllByRole('button', { name: new RegExp(`^${en['story.watch.counterpart']}`) });
    await userEvent.click(theirs as HTMLElement);
    expect(screen.getByRole('button', { name: replay['camera.counterpart'] }).getAttribute('aria-pressed')).toBe('true');
    vi.unstubAllGlobals();
  });

  test('shows both sides where customs differ, and is not told where nothing was judged', async () => {
    show();
    await userEvent.click(packNamed('traditional'));
    for (const moment of moments()) {
      const rule = moment.getAttribute('aria-labelledby')?.replace('story-', '') ?? '';
      expect(moment.querySelectorAll('.sides li')).toHaveLength(ruleText('en', rule)?.sides === undefined ? 0 : 2);
    }
    cleanup();
    show({ observations: [] });
    expect(screen.queryByRole('region', { name: en['story.title'] })?.querySelectorAll('.moment-strength') ?? []).toHaveLength(0);
  });
});
