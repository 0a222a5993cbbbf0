import { act, cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { CaptionKeeper } from './caption-keeper';
import { SoundCaption } from './SoundCaption';
import type { SoundEvent, SoundPlan } from './sound-plan';

afterEach(() => {
  cleanup();
  document.documentElement.lang = 'en';
});

const event = (name: SoundEvent['name'], by: string, step: number, pan = 0): SoundEvent => ({ name, by, step, pan, gain: 1, seed: 1, at: { x: 0, z: 0 } });
const plan = (...starts: SoundEvent[]): SoundPlan => ({ starts, stops: [], tone: 'meeting-tone' });
const names = (keeper: CaptionKeeper): string[] => keeper.current().map(({ name }) => name);

describe('what is kept', () => {
  test('the room on arrival, then what others do and what happens to oneself, for two and a half seconds', () => {
    const keeper = new CaptionKeeper();
    keeper.keep(1, plan());
    expect(names(keeper)).toEqual(['meeting-tone']);
    keeper.keep(200, plan(event('bow-rustle', 'learner', 200), event('phone-buzz', 'learner', 200), event('chair', 'sato', 200)));
    expect(names(keeper)).toEqual(['phone-buzz', 'chair']);
    keeper.keep(349, plan());
    expect(names(keeper)).toEqual(['phone-buzz', 'chair']);
    keeper.keep(350, plan());
    expect(names(keeper)).toEqual([]);
  });

  test('a walk keeps one line in its place; a sound cut short leaves at once', () => {
    const keeper = new CaptionKeeper();
    keeper.keep(1, plan());
    keeper.keep(200, plan(event('step-on-carpet', 'sato', 200)));
    keeper.keep(230, plan(event('phone-buzz', 'learner', 230)));
    keeper.keep(240, plan(event('step-on-carpet', 'sato', 240)));
    expect(names(keeper)).toEqual(['step-on-carpet', 'phone-buzz']);
    keeper.keep(241, { ...plan(), stops: ['phone-buzz'] });
    expect(names(keeper)).toEqual(['step-on-carpet']);
    keeper.keep(389, plan());
    expect(names(keeper)).toEqual(['step-on-carpet']);
  });

  test('the list is the same object while nothing changes, and a step back empties it', () => {
    const keeper = new CaptionKeeper();
    keeper.keep(300, plan(event('door-open', '', 300)));
    const list = keeper.current();
    keeper.keep(301, plan());
    expect(keeper.current()).toBe(list);
    keeper.keep(20, plan());
    expect(names(keeper)).toEqual([]);
  });
});

test('captions say it in the language of the page, with the side from which it comes', () => {
  const keeper = new CaptionKeeper();
  keeper.keep(1, plan());
  const { container } = render(<SoundCaption captions={keeper} />);
  act(() => keeper.keep(200, plan(event('step-on-carpet', 'sato', 200, -0.5), event('phone-buzz', 'learner', 200))));
  const lines = (): (string | null)[][] => [...container.querySelectorAll('p')].map((line) => [line.textContent, line.getAttribute('data-side')]);
  expect(lines()).toEqual([['[soft footsteps]', 'left'], ['[a phone buzzes in a pocket]', 'here']]);
  cleanup();
  document.documentElement.lang = 'ja';
  const again = render(<SoundCaption captions={keeper} />);
  expect(again.container.textContent).toContain('（ポケットで携帯電話が震える音）');
});
