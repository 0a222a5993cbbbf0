/** Help for the moment, in the first visit: what is asked now, never which key to press. */
import type { hints as english } from '../en/hints';

export const hints: Readonly<Record<keyof typeof english, string>> = {
  'hint.s03.lobby.coat': 'Vous êtes à l’intérieur. Retirez votre manteau et mettez-le sur le bras avant d’avancer.',
  'hint.s03.lobby.phone': 'Votre téléphone est-il muet ? C’est le bon moment.',
  'hint.s03.lobby.clock': 'Regardez l’horloge. On se présente à l’accueil vers deux heures moins cinq.',
  'hint.s03.lobby.desk': 'C’est l’heure. Avancez jusqu’à l’accueil.',
  'hint.s03.lobby.announce': 'Dites qui vous êtes et qui vous venez voir.',
  'hint.s03.lobby.follow': 'Suivez Mme Kimura vers le couloir.',
  'hint.s03.waiting.seat': 'Prenez la place qu’on vous a offerte.',
  'hint.s03.waiting.holder': 'Sortez votre porte-cartes pendant qu’il est temps.',
  'hint.s03.waiting.card': 'Tirez une carte et gardez-la prête sur le porte-cartes.',
  'hint.s03.waiting.ready': 'Tout est prêt. Attendez calmement ; la porte va s’ouvrir.',
  'hint.s03.entrance.rise': 'Votre hôte est à la porte. Levez-vous.',
  'hint.s03.entrance.round-table': 'Passez du côté libre de la table. Rien ne doit vous séparer.',
  'hint.s03.greeting.bow':
    'À deux pas, face à lui, saluez en paroles, puis inclinez-vous d’une trentaine de degrés et relevez-vous lentement.',
  'hint.s03.offering.draw': 'Votre carte devrait être dans vos mains.',
  'hint.s03.offering.near': 'Vous êtes trop loin. Approchez d’un pas.',
  'hint.s03.offering.face': 'Mettez la face japonaise au-dessus.',
  'hint.s03.offering.turn': 'Dans quel sens est le texte ? Tournez la carte pour qu’il puisse la lire.',
  'hint.s03.offering.eyes': 'Regardez-le, lui, et non vos mains.',
  'hint.s03.offering.extend':
    'Deux mains aux coins inférieurs, à hauteur de poitrine : tendez la carte en disant votre société et votre nom.',
  'hint.s03.handover.release':
    'Un petit salut quand il la prend. Lâchez quand il la tient, et concluez par yoroshiku onegai itashimasu.',
  'hint.s03.receiving.both-hands':
    'Sa carte arrive. Prenez-la à deux mains par les coins inférieurs, et dites que vous la recevez.',
  'hint.s03.reading.look': 'Gardez-la en main et lisez-la. Rien ne presse.',
  'hint.s03.reading.name': 'Relisez son nom à voix haute, ou demandez comment il se lit.',
  'hint.s03.reading.look-up': 'Vous l’avez lue. Levez les yeux vers lui ; la carte reste en main.',
  'hint.s03.reading.wait': 'Gardez la carte en main jusqu’à ce qu’il vous invite à vous asseoir.',
  'hint.s03.seating.sit': 'On vous y invite. Excusez-vous d’un mot et prenez place.',
  'hint.s03.seating.place': 'Posez sa carte sur la table, ou sur votre porte-cartes, lisible pour vous.',
  'hint.s03.meeting.listen': 'Écoutez en le regardant. Sa carte reste où elle est.',
  'hint.s03.closing.store': 'L’entretien est fini. Rangez sa carte dans votre porte-cartes.',
  'hint.s03.closing.thanks': 'Remerciez-le de son temps.',
  'hint.s03.closing.leave': 'Un regard sur la table, puis sortez par la porte.',
  'hint.s03.leaving.go': 'C’est fini. Vous pouvez partir.',
  'hint.s03.forgotten.take':
    'Vous aviez oublié sa carte. Prenez-la à deux mains, remerciez et rangez-la dans votre porte-cartes.',
};
