import { act, cleanup, render } from '@testing-library/react';
import { Component, type ComponentType, type ReactNode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchWhileIdle, lazyPart, useWhenHere, type Fetched } from './lazy-part';

afterEach(cleanup);

interface Named {
  readonly name: string;
}

/** A part whose code comes, or fails to, when the test says so. */
function asked() {
  const replies: { readonly come: () => void; readonly fail: (error: unknown) => void }[] = [];
  const Part = lazyPart<Named>(() => new Promise<ComponentType<Named>>((resolve, reject) => {
    replies.push({ come: () => resolve(({ name }: Named) => <p>{name} is here</p>), fail: reject });
  }));
  const reply = (what: 'come' | 'fail') => act(async () => replies.at(-1)?.[what](new Error('no such file')));
  return { Part, replies, reply };
}

class Boundary extends Component<{ readonly children: ReactNode }, { readonly told: string }> {
  override state = { told: '' };
  static getDerivedStateFromError = (error: Error) => ({ told: error.message });
  override render() {
    return this.state.told === '' ? this.props.children : <p>{this.state.told}</p>;
  }
}

describe('a part that comes late', () => {
  test('shows nothing until it is there, and from then on at once', async () => {
    const { Part, replies, reply } = asked();
    const { container, unmount } = render(<Part name="tea" />);
    expect(container.textContent).toBe('');
    await reply('come');
    expect(container.textContent).toBe('tea is here');
    unmount();
    expect(render(<Part name="card" />).container.textContent).toBe('card is here');
    expect(replies).toHaveLength(1);
  });

  test('that cannot be had is told, and asked for again the next time', async () => {
    const errors = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const { Part, replies, reply } = asked();
    const { container } = render(<Boundary><Part name="tea" /></Boundary>);
    await reply('fail');
    expect(container.textContent).toBe('no such file');
    const again = render(<Boundary><Part name="tea" /></Boundary>);
    expect(replies).toHaveLength(2);
    await reply('come');
    expect(again.container.textContent).toBe('tea is here');
    errors.mockRestore();
  });
});

describe('what is wanted', () => {
  /** Screens by name; those without a part are there from the beginning. */
  function pages(parts: Readonly<Record<string, Fetched>>, first: string) {
    function Pages({ wanted }: { readonly wanted: string }) {
      return <p>{useWhenHere(wanted, parts[wanted]) ?? 'nothing'}</p>;
    }
    const { container, rerender } = render(<Pages wanted={first} />);
    return { text: () => container.textContent, turn: (to: string) => rerender(<Pages wanted={to} />) };
  }

  test('replaces what stands there only once its part has come', async () => {
    const { Part, reply } = asked();
    const page = pages({ settings: Part }, 'home');
    page.turn('settings');
    expect(page.text()).toBe('home');
    await reply('come');
    expect(page.text()).toBe('settings');
    page.turn('home');
    expect(page.text()).toBe('home');
    page.turn('settings');
    expect(page.text()).toBe('settings');
  });

  test('is forgotten when something else is wanted meanwhile', async () => {
    const { Part, reply } = asked();
    const page = pages({ settings: Part }, 'home');
    page.turn('settings');
    page.turn('course');
    expect(page.text()).toBe('course');
    await reply('come');
    expect(page.text()).toBe('course');
  });

  test('is waited for where nothing stood before', async () => {
    const { Part, reply } = asked();
    const page = pages({ play: Part }, 'play');
    expect(page.text()).toBe('nothing');
    await reply('come');
    expect(page.text()).toBe('play');
  });
});

test('parts are fetched one by one while nothing else is to be done', async () => {
  const idle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  const parts = [asked(), asked(), asked()];
  const stop = fetchWhileIdle(parts.map(({ Part }) => Part));
  const isAsked = () => parts.map(({ replies }) => replies.length);
  expect(isAsked()).toEqual([0, 0, 0]);
  idle.shift()?.();
  expect(isAsked()).toEqual([1, 0, 0]);
  // What cannot be had does not keep the next from coming.
  await parts[0]?.reply('fail');
  idle.shift()?.();
  expect(isAsked()).toEqual([1, 1, 0]);
  stop();
  await parts[1]?.reply('come');
  expect(idle).toEqual([]);
  expect(isAsked()).toEqual([1, 1, 0]);
  vi.unstubAllGlobals();
});
