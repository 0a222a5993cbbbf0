import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../electron/contract/default-settings';
import { AT_REST, type ChannelValues } from '../input/channel-values';
import { FirstStart } from './FirstStart';
import { beginHands, seeHands, type Progress } from './hands-progress';
import { HandsLesson } from './HandsLesson';
import { TEXTS } from './text/texts';

const { en } = TEXTS;
beforeEach(() => {
  document.documentElement.lang = 'en';
  window.matchMedia = vi.fn().mockReturnValue({ matches: false });
});
afterEach(cleanup);

const at = (values: Partial<ChannelValues>): ChannelValues => ({ ...AT_REST, ...values });
const after = (...moments: readonly Partial<ChannelValues>[]): Progress => moments.map(at).reduce(seeHands, beginHands(AT_REST));

describe('the first page', () => {
  it('asks four things and leads on in three ways', async () => {
    const change = vi.fn();
    const ways = { onVisit: vi.fn(), onLesson: vi.fn(), onHome: vi.fn() };
    render(<FirstStart settings={DEFAULT_SETTINGS} change={change} {...ways} />);
    expect(screen.getAllByRole('group').map((one) => one.querySelector('legend')?.textContent)).toEqual([en.language, en.device, en.size, en.motion]);
    await userEvent.click(screen.getByRole('radio', { name: 'Français' }));
    await userEvent.click(screen.getByRole('radio', { name: en['size.150'] }));
    await userEvent.click(screen.getByRole('radio', { name: en['motion.calm'] }));
    await userEvent.click(screen.getByRole('radio', { name: en['device.keyboard'] }));
    expect(change.mock.calls).toEqual([[{ language: 'fr' }], [{ textScalePercent: 150 }], [{ motion: 'calm' }], [{ device: 'keyboard' }]]);
    for (const key of ['visit', 'lesson', 'home'] as const) await userEvent.click(screen.getByRole('button', { name: en[key] }));
    for (const way of Object.values(ways)) expect(way).toHaveBeenCalledOnce();
  });
});

describe('the lesson of the hands', () => {
  it('knows each movement from the channels, and none from standing still', () => {
    expect([...after({}, {}).done]).toEqual([]);
    expect([...after({ 'hand.left.grip': 1 }).done]).toEqual(['left']);
    expect([...after({ 'gaze.target': 'face:kimura' }).done]).toEqual(['look']);
  });

  it('counts carrying only with a closed hand, and a hand’s breadth of it', () => {
    expect(after({ 'hands.side': 200 }).done.has('carry')).toBe(false);
    const grip = { 'hand.right.grip': 1 } as const;
    expect(after(grip, { ...grip, 'hands.side': 60 }).done.has('carry')).toBe(false);
    expect(after(grip, { ...grip, 'hands.side': 90 }).done.has('carry')).toBe(true);
    expect(after(grip, {}, { 'hands.side': 300 }).done.has('carry')).toBe(false);
  });

  it('counts a bow once one stands upright again', () => {
    expect(after({ 'trunk.pitch': 300 }).done.has('bow')).toBe(false);
    expect(after({ 'trunk.pitch': 300 }, {}).done.has('bow')).toBe(true);
    expect(after({ 'trunk.pitch': 90 }, {}).done.has('bow')).toBe(false);
  });

  it('ticks off what is made, and tells when all is', () => {
    vi.useFakeTimers();
    let now = AT_REST;
    const onAll = vi.fn();
    const { container } = render(<HandsLesson channels={() => now} rows={[]} onAll={onAll} onSkip={vi.fn()} />);
    const live = (values: Partial<ChannelValues>): void => {
      now = at(values);
      act(() => void vi.advanceTimersByTime(100));
    };
    live({ 'hand.left.grip': 1, 'hand.right.grip': 1 });
    expect(container.querySelectorAll('[data-done="true"]')).toHaveLength(2);
    live({ 'hand.left.grip': 1, 'hands.reach': 500, 'trunk.pitch': 200, 'gaze.target': 'face:kimura' });
    expect(onAll).not.toHaveBeenCalled();
    live({});
    expect(onAll).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});
