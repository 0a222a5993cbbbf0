/** Receiving the other's card. */
import type { RuleTexts } from '../rule-text';

export const rulesReceiving: RuleTexts = {
  'meishi.receive.two-hands': {
    title: 'Recevoir à deux mains',
    statement: 'Prenez la carte de l’autre à deux mains.',
    principle: 'Recevez avec le soin que vous aimeriez recevoir.',
    why: 'D’une main on prend, à deux mains on accepte. La différence se voit avant même que l’autre ait lâché.',
    advice: 'Libérez vos deux mains assez tôt et levez-les ensemble quand la carte arrive.',
    happened: {
      met: 'Vous avez reçu la carte à deux mains.',
      partly: 'Votre seconde main est venue {seconds} s après la première.',
      missed: 'Vous avez pris la carte d’une seule main.',
    },
  },
  'meishi.receive.chodai': {
    title: 'Dire qu’on la reçoit',
    statement: 'Dites « chōdai itashimasu » ou « chōdai shimasu » quand la carte vous parvient.',
    principle: 'On ne prend jamais une carte en silence.',
    why: 'Ces mots changent prendre en recevoir. Le silence laisse l’autre sans réponse.',
    advice: 'Commencez à parler quand vos mains se ferment sur la carte.',
    happened: {
      met: 'Vous avez dit que vous receviez la carte, au bon moment.',
      partly: 'Vous l’avez dit à {seconds} s du moment où la carte vous est parvenue.',
      missed: 'Vous avez pris la carte sans un mot.',
    },
    sides: [
      'Certains rédacteurs : « chōdai itashimasu » cumule deux formes humbles, c’est une faute.',
      'D’autres, citant les directives officielles : deux humilités de nature différente se cumulent à bon droit.',
      'Ici, les deux formes valent tous les points. Seul le silence n’en vaut aucun.',
    ],
  },
  'meishi.receive.read-a-few-seconds': {
    title: 'La lire quelques secondes',
    statement: 'Gardez la carte en main et lisez-la quelques secondes avant de la poser où que ce soit.',
    principle: 'Regarder la carte, c’est regarder la personne.',
    why: 'Ranger une carte sans la lire dit que le nom importe peu. C’est la faute dont on se souvient le plus longtemps.',
    advice: 'Tenez la carte à hauteur de poitrine, lisez sans hâte société, titre et nom, puis levez les yeux.',
    happened: {
      met: 'Vous avez tenu la carte {held} s et l’avez lue {gaze} s.',
      'partly.short': 'Vous avez tenu la carte {held} s et l’avez lue {gaze} s, un peu vite.',
      'partly.long': 'Vous avez regardé la carte {gaze} s, si longtemps que cela tournait à l’examen.',
      'missed.unread': 'Vous avez tenu la carte {held} s sans jamais la regarder.',
      missed: 'Vous avez tenu la carte {held} s et l’avez regardée {gaze} s avant de vous en défaire.',
    },
  },
  'meishi.receive.fingers-off-print': {
    title: 'Ne pas couvrir son nom',
    statement: 'Tenez la carte reçue par les coins inférieurs, sans un doigt sur le logo ni sur le nom.',
    principle: 'On ne met pas le pouce sur le nom de quelqu’un.',
    why: 'Votre pouce sur le logo de sa société se voit aussitôt : c’est là que l’autre regarde.',
    advice:
      'Placez vos pouces sur les coins inférieurs, là où la marge est large, et corrigez votre prise dès que l’autre a lâché.',
    happened: {
      met: 'Vos doigts sont restés dans la marge : {percent} % du texte touché, au plus.',
      partly: 'Vos doigts ont débordé sur le texte : {percent} % de la carte, au pire.',
      missed: 'Vos doigts couvraient le texte : {percent} % de la carte, au pire.',
    },
  },
  'meishi.receive.small-bow': {
    title: 'Un petit salut en recevant',
    statement: 'Remerciez de la carte par un petit salut.',
    principle: 'Ce qu’on reçoit appelle une réponse.',
    why: 'Votre salut referme ce que l’autre a ouvert par le sien.',
    advice: 'Inclinez-vous d’une quinzaine de degrés en prenant la carte, et gardez-la à hauteur de poitrine.',
    happened: {
      met: 'Vous avez salué de {degrees}° en recevant la carte.',
      'partly.shallow': 'Vous avez salué de {degrees}°, à peine plus qu’un signe de tête.',
      'partly.deep': 'Vous avez salué de {degrees}°, plus bas que le moment ne le demande.',
      'missed.shallow': 'Vous avez fait un signe de tête ({degrees}°) en recevant la carte.',
      missed: 'Vous avez reçu la carte sans saluer.',
    },
  },
  'meishi.receive.confirm-name': {
    title: 'Relire le nom à voix haute',
    statement: 'Répétez le nom, ou demandez comment il se lit, avant de vous asseoir.',
    principle: 'Mieux vaut une question aujourd’hui qu’un nom écorché pendant des années.',
    why: 'Un nom japonais se lit de plusieurs façons. Demander tout de suite montre de l’intérêt ; plus tard, que vous n’aviez pas regardé.',
    advice: 'Lisez le nom suivi de -sama ; sinon, demandez « o-namae wa nan to o-yomi sureba yoroshii deshō ka ».',
    happened: {
      met: 'Vous avez vérifié le nom sur-le-champ.',
      partly: 'Vous n’avez vérifié le nom qu’une fois à table.',
      missed: 'Vous n’avez pas vérifié le nom.',
    },
  },
  'meishi.receive.no-name-jokes': {
    title: 'Pas de remarque sur un nom',
    statement: 'Ne dites jamais d’un nom qu’il est bizarre ou drôle.',
    principle: 'Un nom n’est pas un sujet de conversation.',
    why: 'Cette plaisanterie, on l’entend depuis l’enfance. Ce qui se voulait chaleureux sonne comme un jugement.',
    advice: 'Si un nom est nouveau pour vous, demandez sa lecture, et rien de plus.',
    happened: {
      met: 'Vous n’avez fait aucune remarque sur le nom.',
      missed: 'Vous avez trouvé le nom étrange, à voix haute.',
    },
  },
};
