import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../electron/contract/default-settings';
import type { Settings as Kept } from '../../electron/contract/settings';
import { Settings } from './Settings';
import { TEXTS } from './text/texts';

const { en } = TEXTS;
let kept: Kept;
let ways: { onDone: () => void; onLesson: () => void; onFirstStart: () => void; onAbout: () => void };

/** The screen inside an app that keeps what is chosen. */
function show(isUnsaved = false): void {
  kept = DEFAULT_SETTINGS;
  const page = (): ReactElement => <Settings settings={kept} change={change} isUnsaved={isUnsaved} onDone={ways.onDone} ways={ways} />;
  const change = (fields: Partial<Kept>): void => {
    kept = { ...kept, ...fields };
    view.rerender(page());
  };
  const view = render(page());
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  ways = { onDone: vi.fn(), onLesson: vi.fn(), onFirstStart: vi.fn(), onAbout: vi.fn() };
});
afterEach(cleanup);

const open = (section: keyof typeof en): Promise<void> => userEvent.click(screen.getByRole('tab', { name: en[section] }));
const row = (name: string): HTMLElement => screen.getByRole('row', { name: new RegExp(`^${name}`) });

describe('the settings', () => {
  it('change as soon as something is chosen, and a page can be set back and that undone', async () => {
    show();
    expect(document.title).toBe('Settings · Reigi');
    await userEvent.click(screen.getByRole('radio', { name: en['theme.dark'] }));
    fireEvent.change(screen.getByRole('slider', { name: en['text-size'] }), { target: { value: '150' } });
    expect([kept.theme, kept.textScalePercent]).toEqual(['dark', 150]);
    await userEvent.click(screen.getByRole('button', { name: en['reset.section'] }));
    expect(kept).toEqual(DEFAULT_SETTINGS);
    await userEvent.click(screen.getByRole('button', { name: en.undo }));
    expect([kept.theme, kept.textScalePercent]).toEqual(['dark', 150]);
    expect(screen.getByText(en.undone)).toBeDefined();
  });

  it('have every field on some page', async () => {
    show();
    await open('section.reading');
    await userEvent.click(screen.getByRole('checkbox', { name: en['captions.romaji'] }));
    await userEvent.click(screen.getByRole('radio', { name: en['captions.ground.none'] }));
    await open('section.hands');
    const [, speak] = screen.getAllByRole('group', { name: /Speak|Bow/ });
    await userEvent.click(within(speak as HTMLElement).getByRole('radio', { name: en['hold.toggle'] }));
    fireEvent.change(screen.getByRole('slider', { name: en.timing }), { target: { value: '1000' } });
    await open('section.sound');
    fireEvent.change(screen.getByRole('slider', { name: en['volume.room'] }), { target: { value: '0' } });
    await open('section.rules');
    await userEvent.click(screen.getByRole('radio', { name: /^Traditional · \d+ rules/ }));
    await open('section.body');
    fireEvent.change(screen.getByRole('slider', { name: en['body.stature'] }), { target: { value: '1520' } });
    await userEvent.click(screen.getByRole('radio', { name: en['body.sleeves.black'] }));
    expect(kept).toEqual({
      ...DEFAULT_SETTINGS, captions: { ...DEFAULT_SETTINGS.captions, romaji: false, ground: 'none' },
      holds: { ...DEFAULT_SETTINGS.holds, speak: 'toggle' }, timingPercent: 1000, volumes: { ...DEFAULT_SETTINGS.volumes, room: 0 },
      pack: 'traditional', body: { ...DEFAULT_SETTINGS.body, statureMm: 1520, sleeves: 'black' },
    });
  });

  it('say when the disk does not take them, and lead on', async () => {
    show(true);
    expect(screen.getByRole('alert').textContent).toBe(en.unsaved);
    await open('section.first');
    for (const key of ['first.lesson', 'first.again', 'first.about', 'back'] as const) {
      await userEvent.click(screen.getByRole('button', { name: en[key] }));
    }
    for (const way of Object.values(ways)) expect(way).toHaveBeenCalledOnce();
  });
});

describe('a key', () => {
  beforeEach(async () => {
    show();
    await open('section.keys');
    await userEvent.click(screen.getByRole('radio', { name: en['device.keyboard'] }));
  });
  const press = (code: string): boolean => fireEvent.keyDown(document.activeElement ?? document.body, { code });

  it('is changed by pressing another one, and set back', async () => {
    await userEvent.click(within(row('straighten up')).getByRole('button', { name: /Change/ }));
    expect(screen.getByText(en['keys.press'])).toBeDefined();
    press('KeyP');
    expect(kept.bindings.keyboard).toEqual({ rise: ['KeyP'] });
    await userEvent.click(within(row('straighten up')).getByRole('button', { name: /as at first/ }));
    expect(kept.bindings.keyboard).toEqual({});
  });

  it('stays what it was with Escape, and goes with Backspace', async () => {
    const change = (): Promise<void> => userEvent.click(within(row('hint')).getByRole('button', { name: /Change/ }));
    await change();
    press('Escape');
    expect(kept.bindings.keyboard).toEqual({});
    await change();
    press('Backspace');
    expect(kept.bindings.keyboard).toEqual({ hint: [] });
  });

  it('that is used elsewhere is asked about first', async () => {
    const change = (): Promise<void> => userEvent.click(within(row('straighten up')).getByRole('button', { name: /Change/ }));
    await change();
    press('KeyF');
    expect(screen.getByText('F already makes “left hand”.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: en['keys.leave'] }));
    expect(kept.bindings.keyboard).toEqual({});
    await change();
    press('KeyF');
    await userEvent.click(screen.getByRole('button', { name: en['keys.take'] }));
    expect(kept.bindings.keyboard).toEqual({ rise: ['KeyF'], 'hand.left': [] });
  });

  it('that has a meaning everywhere is refused', async () => {
    await userEvent.click(within(row('hint')).getByRole('button', { name: /Change/ }));
    press('Tab');
    expect(screen.getByText(/Tab has its own meaning/)).toBeDefined();
  });
});
