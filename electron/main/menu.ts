/** The native menus: every command of the app, in the places and with the keys that each platform's people expect. */
import type { MenuItemConstructorOptions } from 'electron';
import type { Command } from '../contract/commands';
import type { Settings } from '../contract/settings';
import type { NativeText } from './native-text';

type Item = MenuItemConstructorOptions;

export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  readonly text: NativeText;
  readonly settings: Pick<Settings, 'language' | 'theme'>;
  /** What the page can do now. */
  readonly enabled: ReadonlySet<Command>;
  readonly isDevelopment: boolean;
  run(command: Command): void;
  copyVersions(): void;
  /** The system's own panel, as long as the page has no screen for it. */
  showAbout(): void;
}

/**
 * Keys for commands. None is a bare letter or digit: those belong to the hands. What the page has bound it keeps to
 * itself before a menu hears of it, so F1 is the scene's own help while a scene lives.
 */
const KEYS: { readonly [C in Command]?: string } = {
  'visit.new': 'CmdOrCtrl+N',
  'attempt.open': 'CmdOrCtrl+O',
  'attempt.export': 'CmdOrCtrl+E',
  'debrief.print': 'CmdOrCtrl+P',
  'debrief.pdf': 'CmdOrCtrl+Shift+P',
  'go.home': 'CmdOrCtrl+1',
  'go.course': 'CmdOrCtrl+2',
  'go.history': 'CmdOrCtrl+3',
  'go.progress': 'CmdOrCtrl+4',
  'go.settings': 'CmdOrCtrl+,',
  'text.larger': 'CmdOrCtrl+Plus',
  'text.smaller': 'CmdOrCtrl+-',
  'text.reset': 'CmdOrCtrl+0',
  'play.pause': 'CmdOrCtrl+.',
  'play.continue': 'CmdOrCtrl+.',
  'help.controls': 'F1',
};

const LINE: Item = { type: 'separator' };
const LANGUAGE_NAMES = { 'language.en': 'English', 'language.ja': '日本語', 'language.fr': 'Français' } as const;

export function menuTemplate(options: MenuOptions): Item[] {
  const { platform, text, isDevelopment } = options;
  const isMac = platform === 'darwin';
  const item = commandItems(options);
  const about: Item = options.enabled.has('go.about')
    ? item('go.about')
    : { id: 'go.about', label: text['go.about'], click: options.showAbout };
  const quit: Item = { role: 'quit', label: text.quit, ...(isMac ? {} : { accelerator: 'Ctrl+Q' }) };
  // On a Mac these are in the app's own menu, everywhere else where people look for them there.
  const settings = item('go.settings');

  const app: Item = {
    label: 'Reigi',
    submenu: [
      about, LINE, settings, LINE,
      { role: 'services', label: text.services }, LINE,
      { role: 'hide', label: text.hide }, { role: 'hideOthers', label: text.hideOthers }, { role: 'unhide', label: text.unhide }, LINE,
      quit,
    ],
  };
  const file: Item = {
    label: text.file,
    submenu: [
      item('visit.new'), item('attempt.open'), LINE,
      item('attempt.export'), item('debrief.print'), item('debrief.pdf'), LINE,
      { role: 'close', label: text.close, accelerator: 'CmdOrCtrl+W' }, ...(isMac ? [] : [quit]),
    ],
  };
  const development: Item[] = isDevelopment ? [LINE, { role: 'reload' }, { role: 'toggleDevTools' }] : [];
  const view: Item = {
    label: text.view,
    submenu: [
      item('go.home'), item('go.course'), item('go.card'), item('go.history'), item('go.progress'), item('go.learners'), ...(isMac ? [] : [settings]), LINE,
      { label: text.language, submenu: languages(options) },
      { label: text.theme, submenu: themes(options) },
      item('text.larger'), item('text.smaller'), item('text.reset'), LINE,
      { role: 'togglefullscreen', label: text.fullScreen },
      ...development,
    ],
  };
  const isPaused = options.enabled.has('play.continue');
  const practice: Item = {
    label: text.practice,
    submenu: [
      // One key for both, so only one of the two may be there at a time.
      { ...(isPaused ? withoutKey : same)(item('play.pause')), visible: !isPaused },
      { ...(isPaused ? same : withoutKey)(item('play.continue')), visible: isPaused },
      LINE, item('play.restart-beat'), item('play.restart'), LINE, item('play.leave'),
    ],
  };
  const help: Item = {
    role: 'help',
    label: text.help,
    submenu: [
      item('help.controls'), LINE, ...(isMac ? [] : [about]), item('go.licences'),
      { label: text.copyVersions, click: options.copyVersions },
    ],
  };
  const common = [file, edit(text), view, practice];
  return isMac ? [app, ...common, windows(text), help] : [...common, help];
}

const same = (item: Item): Item => item;
function withoutKey(item: Item): Item {
  const bare = { ...item };
  delete bare.accelerator;
  return bare;
}

type CommandItem = (command: Exclude<Command, keyof typeof LANGUAGE_NAMES | 'language.system' | 'theme.system'>) => Item;

function commandItems({ text, enabled, run }: MenuOptions): CommandItem {
  return (command) => ({
    id: command,
    label: text[command],
    enabled: enabled.has(command),
    click: () => run(command),
    ...(KEYS[command] === undefined ? {} : { accelerator: KEYS[command] }),
  });
}

function choice({ enabled, run }: MenuOptions, command: Command, label: string, checked: boolean): Item {
  return { id: command, type: 'radio', label, checked, enabled: enabled.has(command), click: () => run(command) };
}

function languages(options: MenuOptions): Item[] {
  const chosen = `language.${options.settings.language}`;
  const named = Object.entries(LANGUAGE_NAMES) as [keyof typeof LANGUAGE_NAMES, string][];
  return [
    choice(options, 'language.system', options.text.asSystem, chosen === 'language.system'),
    ...named.map(([command, name]) => choice(options, command, name, chosen === command)),
  ];
}

function themes(options: MenuOptions): Item[] {
  const { text, settings } = options;
  const labels = { 'theme.system': text.asSystem, 'theme.light': text['theme.light'], 'theme.dark': text['theme.dark'] } as const;
  const entries = Object.entries(labels) as [keyof typeof labels, string][];
  return entries.map(([command, label]) => choice(options, command, label, command === `theme.${settings.theme}`));
}

/** A role speaks English on Linux and Windows unless it is given its words. */
function edit(text: NativeText): Item {
  return {
    label: text.edit,
    submenu: [
      { role: 'undo', label: text.undo }, { role: 'redo', label: text.redo }, LINE,
      { role: 'cut', label: text.cut }, { role: 'copy', label: text.copy }, { role: 'paste', label: text.paste },
      { role: 'selectAll', label: text.selectAll },
    ],
  };
}

function windows(text: NativeText): Item {
  return {
    role: 'window',
    label: text.window,
    submenu: [{ role: 'minimize', label: text.minimize }, { role: 'zoom', label: text.zoom }, LINE, { role: 'front', label: text.front }],
  };
}
