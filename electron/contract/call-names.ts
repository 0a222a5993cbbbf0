/**
 * The names of every call that may cross the process border. Apart from the table of schemas so that the preload,
 * which runs beside untrusted content, carries names only and no schema library.
 */
export const CALL_NAMES = [
  'attempts.begin',
  'attempts.append',
  'attempts.end',
  'attempts.list',
  'attempts.read',
  'attempts.remove',
  'attempts.restore',
  'attempts.interrupted',
  'attempts.dismiss',
  'attempts.export',
  'attempts.import',
  'memory.add',
  'memory.read',
  'backups.list',
  'backups.make',
  'backups.restore',
  'archive.export',
  'archive.import',
  'card.read',
  'card.write',
  'card.save',
  'settings.read',
  'settings.write',
  'app.info',
  'app.flushed',
  'menu.state',
  'debrief.print',
  'debrief.pdf',
  'links.open',
  'clipboard.copy',
  'demo.finished',
] as const;

export type CallName = (typeof CALL_NAMES)[number];
