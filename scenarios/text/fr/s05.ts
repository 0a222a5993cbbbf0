/** They beat you to it: what the learner is told before, its parts, its ends, and help for the moment. */
import type { s05 as english } from '../en/s05';

export const s05: Readonly<Record<keyof typeof english, string>> = {
  's05.title': 'On vous devance',
  's05.summary': 'Dans un couloir, la personne que vous espériez rencontrer s’avance, sa carte déjà en main.',
  's05.briefing.who':
    'Vous êtes Camille Durand, du service commercial d’Étoile. Vous espérez rencontrer Takahashi Shizuko, qui dirige le service technique de Shinonome Seiki (東雲精機).',
  's05.briefing.where': 'Le couloir devant une salle de séminaire, à la pause. Rien n’était convenu.',
  's05.briefing.expected':
    'Son rang est plus élevé : ce serait à vous de présenter votre carte en premier. Elle sera plus rapide. Vos cartes sont dans la poche intérieure.',
  's05.beat.corridor': 'Dans le couloir',
  's05.beat.entrance': 'Elle s’avance vers vous',
  's05.beat.receiving': 'Elle tend sa carte la première',
  's05.beat.reading': 'La lecture',
  's05.beat.offering': 'À votre tour',
  's05.beat.handover': 'Votre carte change de mains',
  's05.beat.closing': 'Prendre congé',
  's05.end.complete': 'Vous avez pris congé en vous inclinant.',
  's05.end.left-early': 'Vous avez tourné les talons avant la fin de l’échange.',
  's05.end.called-away': 'Mme Takahashi a été rappelée au séminaire.',
  'hint.s05.holder': 'Votre porte-cartes est-il à portée de main ? Sortez une carte pendant qu’il en est temps.',
  'hint.s05.ready': 'Tout est prêt. Gardez l’œil sur le couloir.',
  'hint.s05.face': 'Elle arrive, sa carte à la main. Regardez-la.',
  'hint.s05.tuck': 'Elle a été plus rapide. Ouvrez la main : votre carte glisse sous le porte-cartes.',
  'hint.s05.take': 'Prenez la sienne à deux mains, en vous excusant de la recevoir avant d’avoir donné la vôtre.',
  'hint.s05.leave': 'Remerciez-la et inclinez-vous.',
};
