/** Where the learner was, kept over a crash of the page: in the window's own memory, which outlives the page but not the window. */
import type { Play } from '../session/open-play';
import type { PauseReason, Phase } from '../session/play-view';
import { nextScreen, type Screen } from './screens';

const KEY = 'reigi.screen';
const PAUSE_KEY = 'reigi.pause';
const SETTINGS_KEY = 'reigi.pause.settings';
/** A picture that was lost is no reason to wait any longer: there is a new one. */
const LASTING: readonly PauseReason[] = ['away', 'stall', 'pad', 'wish'];

type Memory = Pick<Storage, 'getItem' | 'setItem'>;

/** A scene is kept by its attempt, of which everything else is on the disk. */
interface Kept {
  readonly screen: Exclude<Screen, { name: 'play' }> | { readonly name: 'play'; readonly attempt: string };
  /** A part that was cut off: it is played again from its own beginning, and this is no attempt of its own. */
  readonly dropped?: string;
}

/** `play`: the scene that is open on the screen, once it is. Never throws: nothing may be lost by remembering. */
export function keepScreen(screen: Screen, play: Pick<Play, 'session'> | undefined, memory: Memory = sessionStorage): void {
  const kept = keptOf(screen, play?.session.header.id);
  if (kept === undefined) return;
  try {
    memory.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Full or forbidden: then a crash leads to the first page.
  }
}

/** Whether the scene that is open waits, and what for. */
export function keepPause(phase: Phase, memory: Memory = sessionStorage): void {
  try {
    memory.setItem(PAUSE_KEY, phase.kind === 'paused' ? phase.why : '');
  } catch {
    // Then it goes on after a count.
  }
}

/** Whether the settings lie over the scene that waits. */
export function keepSettingsOpen(isOpen: boolean, memory: Memory = sessionStorage): void {
  try {
    memory.setItem(SETTINGS_KEY, isOpen ? 'open' : '');
  } catch {
    // Then one is back at the pause itself.
  }
}

export function wereSettingsOpen(memory: Memory = sessionStorage): boolean {
  try {
    return memory.getItem(SETTINGS_KEY) === 'open';
  } catch {
    return false;
  }
}

function keptOf(screen: Screen, attempt: string | undefined): Kept | undefined {
  if (screen.name !== 'play') return { screen };
  if (attempt === undefined) return undefined;
  const part = screen.plan.kind === 'again' ? screen.plan.part : undefined;
  return part === undefined ? { screen: { name: 'play', attempt } } : { screen: { name: 'today', session: part.today }, dropped: attempt };
}

export interface Returned {
  readonly screen: Screen;
  readonly dropped: string | undefined;
}

/** Undefined where nothing was kept, or something that this version does not know. */
export function keptScreen(memory: Memory = sessionStorage): Returned | undefined {
  try {
    const { screen, dropped } = JSON.parse(memory.getItem(KEY) ?? '') as Kept;
    if (screen.name === 'play') {
      const pausedFor = LASTING.find((why) => why === memory.getItem(PAUSE_KEY));
      return { screen: nextScreen({ name: 'home' }, { to: 'play', plan: { kind: 'resume', id: screen.attempt, isReturn: true, ...(pausedFor === undefined ? {} : { pausedFor }) } }), dropped };
    }
    return typeof screen.name === 'string' ? { screen, dropped } : undefined;
  } catch {
    return undefined;
  }
}
