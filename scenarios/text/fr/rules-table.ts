/** Conduire ses invités à table : arriver tôt, les places, la première tournée. */
import type { RuleTexts } from '../rule-text';

export const rulesTable: RuleTexts = {
  'nomikai.arrive.on-time': {
    title: 'Sur place avant l’heure',
    statement: 'Qui reçoit arrive dix à trente minutes avant l’heure ; qui vient à l’invitation, trois à quinze.',
    principle: 'Qui invite attend le premier.',
    why: 'La salle, les places et les boissons se vérifient tant que personne n’attend. Si vos invités arrivent avant vous, ils se demandent s’ils sont au bon endroit.',
    advice: 'Visez un quart d’heure d’avance. En cas d’empêchement, prévenez avant l’heure, pas après.',
    happened: {
      met: 'Vous étiez sur place {minutes} minutes avant l’heure.',
      'partly.close': 'Vous n’avez eu que {minutes} minutes d’avance.',
      'partly.early': 'Vous avez eu {minutes} minutes d’avance, plus que la maison n’en attendait.',
      'partly.word': 'Vous avez eu {minutes} minutes de retard, mais vous aviez prévenu.',
      'missed.late': 'Vous avez eu {minutes} minutes de retard, et personne ne savait pourquoi.',
      missed: 'Votre arrivée a eu lieu {minutes} minutes avant l’heure.',
    },
  },
  'nomikai.seat.guide-senior-to-kamiza': {
    title: 'Montrer la meilleure place à l’hôte d’honneur',
    statement: 'Montrez de la paume ouverte, à la personne la plus haut placée parmi vos invités, la place devant l’alcôve ou loin de la porte.',
    principle: 'On ne laisse pas un invité choisir.',
    why: 'Par modestie, personne ne prend de soi-même la meilleure place. Tant qu’elle n’est pas montrée, tout le monde reste debout.',
    advice: 'Regardez votre invité, ouvrez la paume vers la place, priez-le d’aller vers le fond, puis attendez qu’il bouge.',
    happened: {
      met: 'Vous avez montré la meilleure place de la paume ouverte.',
      'partly.words': 'Vous avez prié votre invité de s’asseoir sans montrer où.',
      'missed.wrong': 'La place montrée à votre hôte d’honneur n’était pas la meilleure.',
      missed: 'Personne n’avait montré de place à votre hôte d’honneur.',
    },
  },
  'nomikai.seat.wait-directed': {
    title: 'S’asseoir en dernier',
    statement: 'Ne vous asseyez pas avant vos invités et vos supérieurs, sauf si l’on vous y convie.',
    principle: 'Qui s’assied en dernier a veillé à tout le monde.',
    why: 'S’asseoir, c’est s’installer. Tant que quelqu’un est debout, votre place est près de la porte, debout aussi.',
    advice: 'Attendez près de la porte. Quand tout le monde est assis, ou qu’on vous dit « je vous en prie », prenez la place qui reste.',
    happened: {
      met: 'Vous avez pris place une fois tout le monde assis.',
      partly: 'Votre hôte d’honneur était assis, mais d’autres restaient debout : {standing}.',
      missed: 'Vous avez pris place alors que tous étaient encore debout.',
    },
  },
  'nomikai.seat.shimoza': {
    title: 'La place près de la porte est la vôtre',
    statement: 'Quand vous organisez, prenez la place la plus basse qui reste, près de la porte.',
    principle: 'La porte est à qui sert.',
    why: 'De là, on commande, on fait entrer et sortir, on se lève avant les autres. La meilleure place est un honneur que l’on rend ; vous vous le seriez rendu à vous-même.',
    advice: 'Repérez d’abord la porte et l’alcôve. Comptez depuis l’alcôve : votre place est là où le compte s’arrête.',
    happened: {
      met: 'Vous avez pris la place qui était la vôtre.',
      partly: 'Vous avez pris une meilleure place que la vôtre.',
      missed: 'Vous avez pris l’une des meilleures places.',
    },
  },
  'nomikai.order.seniors-first': {
    title: 'La première tournée : eux, puis vous',
    statement: 'Donnez d’abord la carte à l’hôte d’honneur, recueillez les commandes, passez la vôtre en dernier et répétez le tout en une minute et demie.',
    principle: 'On boit ensemble, ou pas du tout.',
    why: 'Le toast attend le verre le plus lent. Une tournée rapide et complète est le premier service que vous rendez ; ce que vous buvez ne regarde que vous.',
    advice: 'La carte à deux mains à l’invité le plus haut placé, une question, le tour de table, votre commande, puis le tout à voix haute.',
    happened: {
      met: 'L’invité a choisi d’abord, vous en dernier, et vous avez répété la tournée.',
      'partly.menu': 'La carte n’est pas allée d’abord à votre hôte d’honneur.',
      'partly.own-early': 'Vous avez commandé avant que tout le monde l’ait fait.',
      'partly.unread': 'Vous n’avez pas répété les commandes.',
      'partly.misread': 'Ce que vous avez répété n’était pas ce qui avait été commandé.',
      'partly.slow': 'La tournée a pris {seconds} secondes.',
      missed: 'Vous avez commandé pour vous avant tout le monde.',
    },
  },
};
