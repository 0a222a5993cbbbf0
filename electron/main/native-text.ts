/** The few words that the app shows outside the page: menus and native dialogs. */
import type { Settings } from '../contract/settings';

export type Language = 'en' | 'ja' | 'fr';

const en = {
  edit: 'Edit',
  view: 'View',
  help: 'Help',
  copyVersions: 'Copy version information',
  openLinkQuestion: 'Open this page in your browser?',
  openLinkHost: 'It is on %s, outside Reigi.',
  open: 'Open',
  cancel: 'Cancel',
  exportTitle: 'Export attempt',
  importTitle: 'Import attempt',
  attemptFiles: 'Reigi attempts',
  crashed: 'The scene stopped twice in a minute.',
  crashedDetail: 'What you had played is kept. Open Reigi again, or quit?',
  openAgain: 'Open again',
  quit: 'Quit',
};
export type NativeText = Readonly<typeof en>;

const fr: NativeText = {
  edit: 'Édition',
  view: 'Affichage',
  help: 'Aide',
  copyVersions: 'Copier les informations de version',
  openLinkQuestion: 'Ouvrir cette page dans votre navigateur ?',
  openLinkHost: 'Elle se trouve sur %s, hors de Reigi.',
  open: 'Ouvrir',
  cancel: 'Annuler',
  exportTitle: 'Exporter l’essai',
  importTitle: 'Importer un essai',
  attemptFiles: 'Essais Reigi',
  crashed: 'La scène s’est arrêtée deux fois en une minute.',
  crashedDetail: 'Ce que vous avez joué est conservé. Rouvrir Reigi ou quitter ?',
  openAgain: 'Rouvrir',
  quit: 'Quitter',
};

const ja: NativeText = {
  edit: '編集',
  view: '表示',
  help: 'ヘルプ',
  copyVersions: 'バージョン情報をコピー',
  openLinkQuestion: 'このページをブラウザーで開きますか？',
  openLinkHost: 'Reigi の外部、%s のページです。',
  open: '開く',
  cancel: 'キャンセル',
  exportTitle: '記録を書き出す',
  importTitle: '記録を読み込む',
  attemptFiles: 'Reigi の記録',
  crashed: '1分以内に2回、場面が停止しました。',
  crashedDetail: 'ここまでの記録は保存されています。もう一度開きますか、終了しますか？',
  openAgain: 'もう一度開く',
  quit: '終了',
};

const TEXTS: Readonly<Record<Language, NativeText>> = { en, ja, fr };

/** The first lawful tag of the system's list; a machine without a language (`C`, `POSIX`) counts as English. */
export function systemLocale(preferred: readonly string[]): string {
  return preferred.find((tag) => /^[a-z]{2,3}([-_]|$)/i.test(tag)) ?? 'en';
}

/** `locale` is the system's, a BCP 47 tag. */
export function chooseLanguage(setting: Settings['language'], locale: string): Language {
  if (setting !== 'system') return setting;
  const base = locale.toLowerCase().split(/[-_]/)[0];
  return base === 'ja' || base === 'fr' ? base : 'en';
}

export function nativeText(language: Language): NativeText {
  return TEXTS[language];
}
