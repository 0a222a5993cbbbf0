/** Ce que l’on lit à la place de chaque son. */
import type { SoundTexts } from './en';

export const fr: SoundTexts = {
  'paper-taken': '[une carte est prise]',
  'paper-turned': '[une carte est tournée]',
  'paper-laid': '[une carte est posée]',
  'paper-slid': '[une carte glisse]',
  'paper-dropped': '[une carte tombe]',
  'step-on-carpet': '[pas feutrés]',
  'step-on-stone': '[bruits de pas]',
  'door-open': '[une porte s’ouvre]',
  'door-close': '[une porte se ferme]',
  knock: '[on frappe trois coups à la porte]',
  'coat-off': '[un manteau est retiré]',
  'cloth-sit': '[quelqu’un s’assied]',
  'bow-rustle': '[une veste bruisse pendant le salut]',
  'cloth-brush': '[bruissement de tissu]',
  chair: '[une chaise bouge]',
  'holder-flap': '[le rabat d’un porte-cartes]',
  'thing-laid': '[un objet est posé]',
  'phone-buzz': '[un téléphone vibre dans une poche]',
  'glass-clink': '[des verres se touchent]',
  pour: '[on verse une boisson]',
  clap: '[un claquement de mains]',
  'lobby-tone': '[une climatisation, au loin]',
  'meeting-tone': '[une pièce silencieuse]',
  'street-tone': '[une rue, la nuit]',
};
