import { describe, expect, it } from 'vitest';
import type { Play } from '../session/open-play';
import { keepPause, keepScreen, keepSettingsOpen, keptScreen, wereSettingsOpen } from './kept-screen';
import type { Screen } from './screens';

const ATTEMPT = '3f2b8c1a-0d4e-4a6b-9c8d-7e6f5a4b3c2d';
const playing = { session: { header: { id: ATTEMPT } } } as unknown as Play;

function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const held = new Map<string, string>();
  return { getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value) };
}
function after(screen: Screen, play?: Play): ReturnType<typeof keptScreen> {
  const one = memory();
  keepScreen(screen, play, one);
  return keptScreen(one);
}

describe('the screen over a crash', () => {
  it.each<Screen>([
    { name: 'home' }, { name: 'settings' }, { name: 'history' }, { name: 'debrief', attempt: ATTEMPT }, { name: 'compare', scene: 's03', from: ATTEMPT },
    { name: 'report', of: 'progress', back: { to: 'progress' } }, { name: 'briefing', scene: 's03', mode: 'exam', isCold: true },
    { name: 'studio', from: { scene: 's01', mode: 'learn', left: { attempt: ATTEMPT, card: '{}' } } },
  ])('%j is the same again', (screen) => {
    expect(after(screen)).toEqual({ screen, dropped: undefined });
  });

  it('a scene goes on with what is on the disk, after a count', () => {
    const screen: Screen = { name: 'play', run: 3, plan: { kind: 'new', scene: 's03', mode: 'exam', seed: 5 } };
    expect(after(screen, playing)).toEqual({ screen: { name: 'play', run: 0, plan: { kind: 'resume', id: ATTEMPT, isReturn: true } }, dropped: undefined });
  });

  it.each([['wish', { pausedFor: 'wish' }], ['away', { pausedFor: 'away' }], ['picture', {}], ['', {}]] as const)('a scene that waited for %j waits again only for somebody', (why, kept) => {
    const one = memory();
    keepScreen({ name: 'play', run: 0, plan: { kind: 'new', scene: 's03', mode: 'exam', seed: 5 } }, playing, one);
    keepPause({ kind: 'paused', why: 'wish' }, one);
    keepPause(why === '' ? { kind: 'running' } : { kind: 'paused', why }, one);
    expect(keptScreen(one)?.screen).toEqual({ name: 'play', run: 0, plan: { kind: 'resume', id: ATTEMPT, isReturn: true, ...kept } });
  });

  it('settings that lay over a scene lie over it again, unless they were closed or the scene was left', () => {
    const one = memory();
    expect(wereSettingsOpen(one)).toBe(false);
    keepSettingsOpen(true, one);
    expect(wereSettingsOpen(one)).toBe(true);
    keepSettingsOpen(false, one);
    expect(wereSettingsOpen(one)).toBe(false);
  });

  it('a scene that was not open yet leaves the screen before it', () => {
    const one = memory();
    keepScreen({ name: 'briefing', scene: 's03', mode: 'exam', isCold: false }, undefined, one);
    keepScreen({ name: 'play', run: 0, plan: { kind: 'new', scene: 's03', mode: 'exam', seed: 5 } }, undefined, one);
    expect(keptScreen(one)?.screen.name).toBe('briefing');
  });

  it('a part of today is played again from its beginning, and what was cut off is dropped', () => {
    const today = { parts: [], results: [] };
    const plan = { kind: 'again', of: { header: { id: 'x' }, samples: [] }, steps: 9, part: { until: '', from: 9, rules: [], today } };
    expect(after({ name: 'play', run: 0, plan } as unknown as Screen, playing)).toEqual({ screen: { name: 'today', session: today }, dropped: ATTEMPT });
  });

  it.each(['', 'none', '{}', '{"screen":{}}', '{"screen":null}'])('%j is nothing that was kept', (held) => {
    expect(keptScreen({ getItem: () => held, setItem: () => undefined })).toBeUndefined();
  });
});
