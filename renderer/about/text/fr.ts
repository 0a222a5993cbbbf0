/** What the page about the app says, in French. Same keys as `en.ts`. */
import type { TextKey } from './en';

export const fr: Readonly<Record<TextKey, string>> = {
  'title': 'À propos de Reigi',
  'back': 'Retour',
  'lead': 'Un simulateur hors ligne des usages professionnels japonais, à pratiquer de ses propres mains.',
  'version': 'Version',
  'runtime': 'Fonctionne avec',
  'runtime.value': 'Electron {electron}, Chromium {chrome}, Node {node}',
  'platform': 'Sur',
  'folder': 'Vos essais et réglages',
  'folder.unknown': 'Le dossier n’est pas connu.',
  'folder.copy': 'Copier le chemin',
  'folder.copied': 'Copié.',
  'network': 'Réseau',
  'network.value': 'Aucun. Rien ne quitte cet ordinateur, sauf ce que vous exportez vous-même.',
  'sources': 'Source',
  'sources.value': 'Les règles suivent un guide de l’échange de cartes et du nomikai ; chaque verdict cite ses sources.',
  'licences': 'Licences',
  'licences.lead': 'Reigi est sous licence MIT. Il repose sur le travail d’autrui :',
  'licences.count.one': '{count} paquet',
  'licences.count.other': '{count} paquets',
  'licences.none': 'Cette version a été construite sans la liste.',
  'licences.runtime': 'Electron et Chromium apportent leurs propres textes de licence (LICENSE, LICENSES.chromium.html) à côté du programme.',
};
