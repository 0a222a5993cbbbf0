/** What can be done on each screen by a menu, apart from the scene that is played. */
import type { Settings } from '../../electron/contract/settings';
import type { TextKey } from '../debrief/text/en';
import type { Say } from '../debrief/text/text';
import { reasonOf } from '../history/failure';
import type { Notice } from '../history/Toast';
import { FIRST_SCENE, type Move, type Screen } from './screens';
import type { CommandMap } from './use-commands';

export interface AppWishes {
  readonly screen: Screen;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly go: (move: Move) => void;
  readonly say: Say;
  readonly tell: (notice: Notice) => void;
  readonly openHelp: () => void;
}

/** One stroke is enough to be seen, and four reach the largest. */
const TEXT_STEP_PERCENT = 25;
const TEXT_LEAST = 100;
const TEXT_MOST = 200;

export function appCommands(wishes: AppWishes): CommandMap {
  // A scene is left by its own command alone: a slip of the fingers must not end an exam. And first it is said whose page this is.
  return { ...appearanceCommands(wishes), ...(wishes.screen.name === 'play' || wishes.screen.name === 'who' ? {} : wayCommands(wishes)), ...debriefCommands(wishes) };
}

function appearanceCommands({ settings, onSettings }: AppWishes): CommandMap {
  const { textScalePercent: size } = settings;
  const resize = (percent: number): (() => void) | undefined => {
    const wanted = Math.min(TEXT_MOST, Math.max(TEXT_LEAST, percent));
    return wanted === size ? undefined : () => onSettings({ textScalePercent: wanted });
  };
  return {
    'language.system': () => onSettings({ language: 'system' }),
    'language.en': () => onSettings({ language: 'en' }),
    'language.ja': () => onSettings({ language: 'ja' }),
    'language.fr': () => onSettings({ language: 'fr' }),
    'theme.system': () => onSettings({ theme: 'system' }),
    'theme.light': () => onSettings({ theme: 'light' }),
    'theme.dark': () => onSettings({ theme: 'dark' }),
    'text.larger': resize(size + TEXT_STEP_PERCENT),
    'text.smaller': resize(size - TEXT_STEP_PERCENT),
    'text.reset': resize(TEXT_LEAST),
  };
}

function wayCommands(wishes: AppWishes): CommandMap {
  const { screen, go, openHelp } = wishes;
  return {
    'visit.new': () => go({ to: 'briefing', scene: FIRST_SCENE, mode: 'learn' }),
    'attempt.open': attempting(wishes, 'history.import.failed', async () => {
      const { id } = await window.reigi.call('attempts.import', {});
      if (id !== null) go({ to: 'debrief', attempt: id });
      return undefined;
    }),
    'go.home': screen.name === 'home' ? undefined : () => go({ to: 'home' }),
    'go.card': screen.name === 'studio' ? undefined : () => go({ to: 'studio' }),
    'go.history': screen.name === 'history' ? undefined : () => go({ to: 'history' }),
    'go.progress': screen.name === 'progress' ? undefined : () => go({ to: 'progress' }),
    'go.learners': screen.name === 'learners' ? undefined : () => go({ to: 'learners' }),
    'go.course': screen.name === 'course' ? undefined : () => go({ to: 'course' }),
    'go.settings': screen.name === 'settings' ? undefined : () => go({ to: 'settings' }),
    // Also where it is shown already: without the page the menu would open the system's own panel.
    'go.about': () => go({ to: 'about' }),
    'go.licences': screen.name === 'about' ? undefined : () => go({ to: 'about' }),
    'help.controls': openHelp,
  };
}

function debriefCommands(wishes: AppWishes): CommandMap {
  const { screen, say } = wishes;
  if (screen.name !== 'debrief') return {};
  const { attempt: id } = screen;
  const saved = (path: string | null): Notice | undefined => (path === null ? undefined : { text: say('history.exported', { path }) });
  return {
    'attempt.export': attempting(wishes, 'history.export.failed', async () => saved((await window.reigi.call('attempts.export', { id })).path)),
    'debrief.pdf': attempting(wishes, 'debrief.print.failed', async () => saved((await window.reigi.call('debrief.pdf', { id })).path)),
    'debrief.print': attempting(wishes, 'debrief.print.failed', async () => {
      await window.reigi.call('debrief.print', {});
      return undefined;
    }),
  };
}

/** Does it, and tells what came of it where there is something to tell. */
function attempting({ say, tell }: AppWishes, failed: TextKey, act: () => Promise<Notice | undefined>): () => void {
  return () => {
    act().then(
      (notice) => notice && tell(notice),
      (error: unknown) => tell({ text: say(failed, { reason: reasonOf(error, say) }), isError: true }),
    );
  };
}
