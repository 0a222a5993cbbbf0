/** They beat you to it: what the learner is told before, its parts, its ends, and help for the moment. */
import type { s05 as english } from '../en/s05';

export const s05: Readonly<Record<keyof typeof english, string>> = {
  's05.title': 'Devancé par l’autre',
  's05.summary': 'Dans un couloir, la personne que vous espériez rencontrer s’avance, sa carte déjà en main.',
  's05.briefing.who':
    'Vous êtes Camille Durand, du service commercial d’Étoile. Vous espérez rencontrer Takahashi Shizuko, qui dirige le service technique de Shinonome Seiki (東雲精機).',
  's05.briefing.where': 'Le couloir devant une salle de séminaire, à la pause. Rien n’était convenu.',
  's05.briefing.expected':
    'Son rang est plus élevé : ce serait à vous d’offrir en premier. Elle sera plus rapide. Vos cartes sont dans la poche intérieure.',
  's05.beat.corridor': 'Dans le couloir',
  's05.beat.entrance': 'Elle s’avance vers vous',
  's05.beat.receiving': 'Elle offre la première',
  's05.beat.reading': 'La lecture',
  's05.beat.offering': 'À vous maintenant',
  's05.beat.handover': 'Votre carte change de mains',
  's05.beat.closing': 'La séparation',
  's05.end.complete': 'Vous vous êtes quittés sur un salut.',
  's05.end.left-early': 'Vous êtes parti avant la fin de l’échange.',
  's05.end.called-away': 'Mme Takahashi a été rappelée au séminaire.',
  'hint.s05.holder': 'Votre porte-cartes est-il à portée de main ? Sortez une carte pendant qu’il en est temps.',
  'hint.s05.ready': 'Vous voilà prêt. Gardez l’œil sur le couloir.',
  'hint.s05.face': 'Elle vient, carte en main. Regardez-la.',
  'hint.s05.tuck': 'Elle a été plus rapide. Ouvrez la main : votre carte glisse sous le porte-cartes.',
  'hint.s05.take': 'Prenez la sienne à deux mains, en vous excusant de recevoir avant d’avoir offert.',
  'hint.s05.leave': 'Remerciez-la et inclinez-vous.',
};
