/** When both cards cross at once. */
import type { RuleTexts } from '../rule-text';

export const rulesCrossing: RuleTexts = {
  'meishi.simul.only-when-mirrored': {
    title: 'Suivre les mains de l’autre',
    statement: 'N’échangez en même temps que si l’autre tend aussi sa carte d’une main ; s’il en prend deux, prenez-en deux.',
    principle: 'La forme de l’échange se décide sans paroles.',
    why: 'Si l’un use d’une main et l’autre de deux, une carte n’a plus où se poser, et quelqu’un doit reprendre la sienne.',
    advice: 'Carte dans la main droite, porte-cartes dans la gauche : si vous voyez cela, séparez vos mains de la même façon.',
    happened: {
      met: 'À une main, vous avez répondu d’une main.',
      partly: 'Vous avez tendu votre carte d’une main {seconds} s avant l’autre.',
      'missed.both': 'À une main, vous avez répondu par deux, et l’autre a dû reprendre sa carte.',
      'missed.none': 'L’autre vous tendait sa carte, et rien n’est venu de vous.',
      missed: 'Vous avez tendu votre carte d’une main {seconds} s trop tôt.',
    },
  },
  'meishi.simul.right-gives-left-receives': {
    title: 'La droite donne, la gauche reçoit',
    statement: 'Dans un échange simultané, la main droite donne et la gauche reçoit.',
    principle: 'Une seule convention, pour que les bras ne se croisent jamais.',
    why: 'Tout le monde use des mêmes mains, les gauchers aussi. Qui les inverse barre le chemin de l’autre.',
    advice: 'Porte-cartes à plat sur la paume gauche, carte dans la main droite, avant de vous avancer.',
    happened: {
      met: 'Votre main droite a donné pendant que la gauche recevait.',
      'missed.swapped': 'Vous avez tendu votre carte de la main gauche : les bras allaient se croiser.',
      missed: 'Les cartes ne se sont pas croisées.',
    },
  },
  'meishi.simul.holder-as-tray': {
    title: 'Le porte-cartes pour plateau',
    statement: 'Tenez votre porte-cartes de la main gauche et laissez-y poser la carte de l’autre.',
    principle: 'Une carte se reçoit sur un support.',
    why: 'Le porte-cartes donne à l’autre un point à viser, et sa carte y repose à plat, sans tache.',
    advice: 'Gardez-le horizontal et amenez son milieu sous la carte de l’autre.',
    happened: {
      met: 'Sa carte s’est posée sur votre porte-cartes.',
      partly: 'Sa carte s’est posée à {centimetres} cm du milieu de votre porte-cartes.',
      'missed.bare': 'Vous avez pris sa carte à main nue.',
      missed: 'Sa carte s’est posée à {centimetres} cm du milieu de votre porte-cartes.',
    },
  },
  'meishi.simul.aim-at-their-holder': {
    title: 'Viser le porte-cartes de l’autre',
    statement: 'Posez votre carte sur le porte-cartes de l’autre, au lieu de chercher à être le plus bas.',
    principle: 'Dès qu’on sait où poser, la surenchère s’arrête.',
    why: 'Deux personnes qui cherchent chacune à être plus bas finissent aux genoux. Le porte-cartes de l’autre est, par définition, à la bonne hauteur.',
    advice: 'Voyez où il se trouve, allez-y d’un seul mouvement, et lâchez.',
    happened: {
      met: 'Votre carte est allée droit sur son porte-cartes.',
      'partly.beside': 'Votre carte est tombée à {centimetres} cm du milieu de son porte-cartes.',
      'partly.low': 'En chemin, votre carte est descendue à {centimetres} cm sous la poitrine.',
      'missed.low': 'Les cartes ont fait la course vers le bas : la vôtre est descendue à {centimetres} cm sous la poitrine.',
      'missed.never': 'Votre carte n’a pas atteint son porte-cartes.',
      missed: 'Votre carte est tombée à {centimetres} cm du milieu de son porte-cartes.',
    },
  },
  'meishi.simul.right-hand-joins': {
    title: 'La main libre se joint à l’autre',
    statement: 'Dès qu’elle est libre, la main droite vient, pour tenir à deux mains la carte reçue.',
    principle: 'Une seule main, tant que l’autre est occupée.',
    why: 'Une seule main se pardonne tant que l’autre est prise. Dès qu’elle est libre, il n’y a plus d’excuse.',
    advice: 'Lâchez, et allez droit au coin de sa carte.',
    happened: {
      met: 'Votre main droite est venue aussitôt.',
      partly: 'Votre main droite est venue {seconds} s après s’être libérée.',
      'missed.none': 'Il n’y avait pas de carte à tenir.',
      missed: 'Vous avez gardé sa carte d’une seule main.',
    },
  },
  'meishi.receive.keep-high': {
    title: 'Garder sa carte haute',
    statement: 'Tenez et lisez la carte reçue à hauteur de poitrine ; elle ne descend jamais sous le nombril.',
    principle: 'La hauteur où on la tient dit ce qu’elle vaut.',
    why: 'Une carte qui descend pendant que vous saluez ou écoutez semble oubliée.',
    advice: 'Inclinez-vous depuis les hanches, sans bouger les mains.',
    happened: {
      met: 'Vous avez gardé sa carte haute.',
      partly: 'Sa carte est descendue à {centimetres} cm sous votre nombril.',
      missed: 'Sa carte est descendue à {centimetres} cm sous votre nombril.',
    },
  },
};
