/**
 * Every command of the app, whether a menu, a key or a button gives it. The page says which of them mean something now
 * (`menu.state`) and carries them out; the main process shows them and passes them on. No schema library here: the
 * page has this list too.
 */
export const COMMANDS = [
  'visit.new',
  'attempt.open',
  'attempt.export',
  'debrief.print',
  'debrief.pdf',
  'go.home',
  'go.course',
  'go.card',
  'go.history',
  'go.progress',
  'go.learners',
  'go.settings',
  'go.about',
  'go.licences',
  'language.system',
  'language.en',
  'language.ja',
  'language.fr',
  'theme.system',
  'theme.light',
  'theme.dark',
  'text.larger',
  'text.smaller',
  'text.reset',
  'play.pause',
  'play.continue',
  'play.restart-beat',
  'play.restart',
  'play.leave',
  'help.controls',
] as const;

export type Command = (typeof COMMANDS)[number];
