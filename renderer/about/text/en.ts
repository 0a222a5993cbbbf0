/** What the page about the app says, in English. `{name}` is filled in; `ja.ts` and `fr.ts` mirror the keys. */
export const en = {
  'title': 'About Reigi',
  'back': 'Back',
  'lead': 'An offline simulator of Japanese business etiquette, to be practised with your own hands.',
  'version': 'Version',
  'runtime': 'Runs on',
  'runtime.value': 'Electron {electron}, Chromium {chrome}, Node {node}',
  'platform': 'On',
  'folder': 'Your attempts and settings',
  'folder.unknown': 'The folder is not known.',
  'folder.copy': 'Copy the path',
  'folder.copied': 'Copied.',
  'network': 'Network',
  'network.value': 'None. Nothing leaves this computer unless you export it yourself.',
  'sources': 'Authority',
  'sources.value': 'The rules follow a guide to exchanging cards and to nomikai; each verdict cites its own sources.',
  'licences': 'Licences',
  'licences.lead': 'Reigi itself is under the MIT licence. It stands on the work of others:',
  'licences.count.one': '{count} package',
  'licences.count.other': '{count} packages',
  'licences.none': 'This build was made without the list.',
  'licences.runtime': 'Electron and Chromium bring their own licence texts as files (LICENSE, LICENSES.chromium.html) beside the program.',
} as const;

export type TextKey = keyof typeof en;
