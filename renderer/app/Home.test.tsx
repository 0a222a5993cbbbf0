import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeBridge } from '../../tests/support/fake-bridge';
import type { ListedAttempt } from '../../electron/contract/contract';
import type { AppInfo } from './boot';
import { Home } from './Home';

const INFO: AppInfo = { version: '1', electron: '', chrome: '', node: '', platform: '', locale: 'en', testRuntime: false, folder: '', storage: null };
const CUT_OFF: ListedAttempt = {
  id: '00000000-0000-4000-8000-000000000009', started: '2026-11-23T08:00:00Z', scene: 's03', sceneVersion: 1, mode: 'learn',
  seed: 1, state: 'interrupted', steps: 60 * 75, imported: false, againOf: null, summary: null,
};

let bridge: FakeBridge;
let found: ListedAttempt | null;
beforeEach(() => {
  document.documentElement.lang = 'en';
  found = null;
  bridge = new FakeBridge({ 'attempts.interrupted': () => found });
  Object.defineProperty(window, 'reigi', { value: bridge, configurable: true });
});
afterEach(cleanup);

function home(change: Partial<Parameters<typeof Home>[0]> = {}): ReturnType<typeof vi.fn> {
  const go = vi.fn();
  render(
    <Home
      info={INFO} pack="traditional" language="system" crash={undefined} device="mouse-keyboard" trouble="" left={undefined}
      onDevice={vi.fn()} onSettings={vi.fn()} go={go} {...change}
    />,
  );
  return go;
}

describe('the first page', () => {
  it('offers one scene in three ways, and the attempts', () => {
    const go = home();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('First visit: you are the visitor');
    fireEvent.click(screen.getByRole('button', { name: /Exam/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Your attempts' }));
    expect(go.mock.calls).toEqual([[{ to: 'briefing', scene: 's03', mode: 'exam' }], [{ to: 'history' }]]);
  });

  it('offers to take up what was cut off, or to let it go', async () => {
    found = CUT_OFF;
    const go = home();
    expect((await screen.findByText(/interrupted/)).textContent).toContain('1:15');
    fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(go).toHaveBeenCalledWith({ to: 'play', plan: { kind: 'resume', id: CUT_OFF.id } });
    fireEvent.click(screen.getByRole('button', { name: 'Let it go' }));
    expect(screen.queryByText(/interrupted/)).toBeNull();
    expect(bridge.requestsOf('attempts.dismiss')).toEqual([{ id: CUT_OFF.id }]);
  });

  it('says where a damaged file went', () => {
    home({ info: { ...INFO, storage: { kind: 'set-aside', path: '/data/attempts.damaged', at: '2026-11-23T08:00:00Z', recovered: 4, lost: 1 } } });
    expect(screen.getByRole('alert').textContent).toContain('/data/attempts.damaged');
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('changes its language at once', () => {
    const onSettings = vi.fn();
    home({ onSettings });
    fireEvent.click(screen.getByRole('radio', { name: '日本語' }));
    expect(onSettings).toHaveBeenCalledWith({ language: 'ja' });
  });
});
