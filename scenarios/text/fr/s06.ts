/** Simultaneous exchange: what the learner is told before, its parts, its ends, and help for the moment. */
import type { s06 as english } from '../en/s06';

export const s06: Readonly<Record<keyof typeof english, string>> = {
  's06.title': 'Les deux en même temps',
  's06.summary': 'Deux personnes de même rang se rencontrent à la porte d’une salle de projet commune, et leurs cartes se croisent.',
  's06.briefing.who':
    'Vous êtes Camille Durand, du service commercial d’Étoile. Nakamura Aya, du service achats d’Asanagi Shōji, travaillera au même projet ; vous êtes de même rang.',
  's06.briefing.where': 'À l’entrée de la salle que partagent les deux sociétés.',
  's06.briefing.expected': 'Tenez votre carte prête. Observez ses mains : à sa manière de tendre la sienne, vous saurez comment répondre.',
  's06.beat.room': 'Dans la salle de projet',
  's06.beat.entrance': 'Elle s’avance vers vous',
  's06.beat.naming': 'Se nommer',
  's06.beat.crossing': 'Les cartes se croisent',
  's06.beat.handover': 'Vous recevez sa carte',
  's06.beat.receiving': 'Sa carte vous est tendue',
  's06.beat.reading': 'La lecture',
  's06.beat.offering': 'À vous de présenter la vôtre',
  's06.beat.closing': 'Prendre congé',
  's06.end.complete': 'Vous avez pris congé en vous inclinant.',
  's06.end.left-early': 'Vous avez quitté la salle avant la fin de l’échange.',
  's06.end.called-away': 'Mme Nakamura a dû s’absenter avant la fin de l’échange.',
  'hint.s06.holder': 'Sortez votre porte-cartes et tirez une carte.',
  'hint.s06.ready': 'Porte-cartes à gauche, carte à droite : tout est prêt.',
  'hint.s06.name': 'Regardez-la, et dites votre société et votre nom.',
  'hint.s06.draw': 'Votre carte devrait être dans la main droite, le porte-cartes dans la gauche.',
  'hint.s06.mirror': 'Elle tend sa carte d’une seule main. Séparez vos mains, comme elle.',
  'hint.s06.aim': 'Amenez votre carte au-dessus de son porte-cartes et le vôtre sous sa carte ; puis ouvrez la main droite.',
  'hint.s06.join': 'Rapprochez les mains, tenez aussi sa carte de la droite, et remerciez-la.',
  'hint.s06.read': 'Lisez-la, et dites son nom.',
  'hint.s06.leave': 'Remerciez-la et inclinez-vous.',
};
