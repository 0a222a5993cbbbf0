/** Without a card: what is said, what is done the same day, and how it does not happen again. */
import type { RuleTexts } from '../rule-text';

export const rulesRunOut: RuleTexts = {
  'meishi.prepare.enough-cards': {
    title: 'Des cartes pour tous, et quelques-unes de plus',
    statement: 'Emportez au moins dix cartes en visite, et moitié plus que le nombre de personnes attendues.',
    principle: 'Prévoyez la personne qu’on n’avait pas annoncée.',
    why: 'Un collègue qui se joint à vous, une carte qui tombe : qui a compté juste a compté trop peu. Une carte qui manque, c’est quelqu’un qui repart sans votre nom.',
    advice: 'Garnissez le porte-cartes la veille au soir, puis à chaque retour à votre bureau.',
    happened: {
      met: 'Vous aviez {cards} cartes à vous.',
      partly: 'Vous n’aviez que {cards} cartes à vous.',
      missed: 'Cartes à vous : {cards}, trop peu pour les personnes rencontrées.',
    },
  },
  'meishi.runout.say-run-out': {
    title: 'Vous n’en avez plus ; vous n’avez pas oublié',
    statement: 'Sans carte, excusez-vous et dites que vous n’en avez plus, avant de recevoir celle de l’autre ou en la recevant.',
    principle: 'Que personne ne se sente de trop.',
    why: 'N’en avoir plus, c’est avoir rencontré beaucoup de monde. Avoir oublié, c’est n’avoir pas pensé à cette rencontre. Tout le monde connaît la formule, et elle met tout le monde à l’aise.',
    advice: '« Mōshiwake gozaimasen. Ainiku meishi o kirashite orimashite », avec un salut de trente degrés, avant de prendre la carte de l’autre.',
    happened: {
      met: 'Vous avez présenté vos excuses et dit n’avoir plus de cartes.',
      'partly.late': 'Vous n’avez dit n’avoir plus de cartes que {seconds} s après avoir reçu la sienne.',
      'partly.forgot': 'Vous avez d’abord dit avoir oublié vos cartes.',
      'missed.forgot': 'Vous avez dit avoir oublié vos cartes.',
      'missed.unsaid': 'Vous n’avez pas dit pourquoi vous ne donniez pas de carte.',
      missed: 'Vous avez dit n’avoir plus de cartes {seconds} s après avoir reçu la sienne.',
    },
  },
  'meishi.runout.introduce-verbally': {
    title: 'Être sa propre carte',
    statement: 'Sans carte, dites société, service et nom complet en dix secondes. On ne dicte ni numéro ni adresse.',
    principle: 'Ne donnez que ce qui se retient.',
    why: 'Un nom entendu clairement se retient ; des chiffres, non, et ils obligent l’autre à chercher un stylo.',
    advice: 'Une seule phrase, posée : société, service, nom. Le reste viendra avec la carte que vous enverrez.',
    happened: {
      met: 'Vous avez donné société, service et nom en {seconds} s.',
      'partly.incomplete': 'De la société, du service et du nom, vous avez donné {items} sur trois.',
      'partly.slow': 'Il vous a fallu {seconds} s pour donner société, service et nom.',
      'partly.dictated': 'Vous avez dicté des numéros à quelqu’un qui n’avait rien pour écrire.',
      'missed.slow': 'Il vous a fallu {seconds} s pour donner société, service et nom.',
      'missed.dictated': 'Vous avez dicté des numéros, sans dire qui vous êtes.',
      missed: 'Vous n’avez pas dit qui vous êtes.',
    },
  },
  'meishi.runout.ask-before-mailing': {
    title: 'Demander, puis envoyer',
    statement: 'Demandez la permission d’envoyer votre carte, et envoyez-la au plus tard le jour ouvré suivant.',
    principle: 'Une promesse se mesure au jour où on la tient.',
    why: 'La question montre que vous tenez à ce qu’on se souvienne de vous ; la lettre le confirme. Sans elle, le prochain appel commencera par « c’est de la part de qui ? ».',
    advice: 'Demandez « gojitsu, aratamete meishi o o-okuri shite mo yoroshii deshō ka », et postez la carte le soir même avec un mot.',
    happened: {
      met: 'Vous avez demandé si vous pouviez envoyer votre carte, et l’avez envoyée à temps.',
      'partly.unasked': 'Vous avez envoyé votre carte sans avoir demandé.',
      'partly.unsent': 'Vous avez demandé si vous pouviez envoyer votre carte, et ne l’avez jamais envoyée.',
      'partly.late': 'Vous avez demandé si vous pouviez envoyer votre carte, et l’avez envoyée trop tard.',
      missed: 'Vous n’avez ni demandé si vous pouviez envoyer votre carte, ni rien envoyé.',
    },
  },
  'followup.mail.same-day': {
    title: 'Remercier le jour même',
    statement: 'Remerciez par courriel le jour de la rencontre, au plus tard dans les vingt-quatre heures.',
    principle: 'La gratitude refroidit vite.',
    why: 'Le soir même, votre visage est encore présent. Deux jours après, votre message en est un parmi d’autres.',
    advice: 'Trois lignes avant de rentrer : merci, une chose dite, la suite.',
    happened: {
      met: 'Vos remerciements sont partis {hours} h après la rencontre.',
      partly: 'Vos remerciements ne sont partis que {hours} h après la rencontre.',
      'missed.none': 'Vous n’avez pas envoyé de remerciements.',
      missed: 'Vos remerciements sont partis {hours} h après la rencontre.',
    },
  },
};
