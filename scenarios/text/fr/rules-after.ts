/** What becomes of the card received. */
import type { RuleTexts } from '../rule-text';

export const rulesAfter: RuleTexts = {
  'meishi.after.on-table-during-meeting': {
    title: 'La laisser sur la table',
    statement: 'En réunion, posez la carte sur la table et laissez-la là jusqu’à la fin.',
    principle: 'Tant que la personne est là, sa carte l’est aussi.',
    why: 'La carte garde le nom sous vos yeux et montre que vous comptez vous en servir. La ranger en cours de réunion a l’air d’une fin.',
    advice: 'En vous asseyant, posez d’abord la carte à votre gauche, lisible pour vous.',
    happened: {
      met: 'La carte est restée sur la table du début à la fin de la réunion.',
      partly: 'Vous avez posé la carte {seconds} s après avoir pris place.',
      'missed.stored': 'Vous avez rangé la carte avant la fin de la réunion.',
      'missed.unplaced': 'Vous n’avez pas posé la carte sur la table au début de la réunion.',
    },
    sides: [
      'L’office du tourisme et la plupart des gens : en réunion, les cartes restent sur la table.',
      'Le guide et certains cadres : on regarde la carte, puis on la range.',
      'Ici, la carte reste sur la table en réunion, et va dans le porte-cartes quand on est debout. Dans les deux cas, on lit d’abord et on range à la fin.',
    ],
  },
  'meishi.after.single-card-on-holder': {
    title: 'Le porte-cartes en coussin',
    statement: 'Face à une seule personne, vous pouvez poser sa carte sur votre porte-cartes.',
    principle: 'Donnez à la carte une place bien à elle.',
    why: 'Le porte-cartes élève la carte au-dessus des dossiers et des tasses. Certains le jugent trop peu net, sorti d’une poche : c’est donc un bonus.',
    advice: 'Posez le porte-cartes à votre gauche et la carte en son milieu, lisible pour vous.',
    happened: {
      met: 'La carte reposait au milieu de votre porte-cartes.',
      missed: 'Vous n’avez pas posé la carte sur votre porte-cartes. Cela ne coûte rien.',
    },
    sides: [
      'La plupart des formateurs : le porte-cartes sert de coussin à la carte de la seule personne en face.',
      'Une objection très partagée : sorti d’une poche, il n’est pas une place pour le nom de quelqu’un.',
      'Ici, cela rapporte un peu et ne coûte jamais rien.',
    ],
  },
  'meishi.after.ends-in-cardholder': {
    title: 'Rangée dans le porte-cartes',
    statement: 'Chaque carte reçue finit dans votre porte-cartes.',
    principle: 'Ce qu’on a reçu, on le garde.',
    why: 'Dans une poche la carte se plie, dans un sac elle se perd. Seul le porte-cartes est fait pour elle.',
    advice: 'À la fin de la réunion, soulevez la carte à deux mains et rangez-la avant de ramasser le reste.',
    happened: {
      met: 'La carte a fini dans votre porte-cartes.',
      missed: 'La carte n’a pas fini dans votre porte-cartes.',
    },
  },
  'meishi.after.leave-none-behind': {
    title: 'N’oublier aucune carte',
    statement: 'Emportez chaque carte qu’on vous a donnée.',
    principle: 'Laisser la carte, c’est laisser la personne.',
    why: 'Une carte oubliée dit à votre hôte ce que valait la rencontre, et quelqu’un doit courir après vous.',
    advice: 'Avant de vous lever pour partir, regardez une fois la table.',
    happened: {
      met: 'Vous avez emporté la carte.',
      missed: 'Vous avez laissé la carte dans la salle.',
    },
  },
};
