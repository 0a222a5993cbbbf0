/** Presenting one's own card: the card and the hands. */
import type { RuleTexts } from '../rule-text';

export const rulesPresenting: RuleTexts = {
  'meishi.present.orientation': {
    title: 'Texte vers le lecteur',
    statement: 'Orientez la carte pour que l’autre puisse la lire en la prenant. Pour vous, elle est à l’envers.',
    principle: 'Une carte se donne à lire : elle regarde son lecteur.',
    why: 'Devoir retourner votre carte, c’est faire devant vous le petit travail que vous avez laissé.',
    advice:
      'Rangez vos cartes à l’envers dans le porte-cartes : elles sortiront dans le bon sens, et vous n’aurez plus à y penser.',
    happened: {
      met: 'Votre carte était droite pour son lecteur, à {degrees}° près.',
      partly: 'Votre carte penchait de {degrees}° pour son lecteur.',
      missed: 'Votre carte était tournée de {degrees}° par rapport à son lecteur.',
    },
  },
  'meishi.present.turn-before-offer': {
    title: 'Tourner, puis tendre',
    statement: 'Finissez de tourner la carte avant de tendre les bras.',
    principle: 'La préparation est à vous ; seul le geste achevé est pour l’autre.',
    why: 'Une carte qui pivote sous les yeux a l’air d’une correction. Une carte qui arrive immobile a l’air d’une intention.',
    advice: 'Tournez la carte près du corps, vérifiez d’un coup d’œil, puis tendez les bras.',
    happened: {
      met: 'Votre carte est partie déjà tournée.',
      partly: 'Votre carte a tourné de {degrees}° pendant que vous la tendiez.',
      missed: 'Vous avez tourné la carte de {degrees}°, bras tendus.',
    },
    sides: [
      'L’école formelle : deux quarts de tour au-dessus du porte-cartes font partie de la politesse.',
      'Les formateurs pratiques : une fois la carte sortie, il est trop tard ; rangez-la à l’envers.',
      'Ici, toutes les façons conviennent, pourvu que ce soit fini avant de tendre les bras.',
    ],
  },
  'meishi.present.two-hands': {
    title: 'À deux mains',
    statement: 'Tenez la carte à deux mains, du moment où vous la tendez jusqu’à ce qu’elle soit prise.',
    principle: 'Deux mains disent que ce qu’elles tiennent a de la valeur.',
    why: 'La carte représente la personne qui y est nommée. D’une main on passe un objet, à deux mains on présente quelqu’un.',
    advice: 'Posez d’abord tout le reste. Un pouce à chaque coin inférieur, coudes souples.',
    happened: {
      met: 'Vos deux mains ont tenu la carte jusqu’au bout.',
      partly: 'Vos deux mains ont tenu la carte pendant {percent} % du geste.',
      'missed.one': 'Vos deux mains n’étaient pas sur la carte quand elle a été prise.',
      'missed.late': 'Vos deux mains n’ont tenu la carte que pendant {percent} % du geste.',
    },
  },
  'meishi.present.fingers-off-text': {
    title: 'Les doigts hors du texte',
    statement: 'Tenez la carte par les marges : aucun doigt sur un nom, un logo ou un autre texte.',
    principle: 'On ne met pas le pouce sur le nom de quelqu’un.',
    why: 'Un texte caché ne se lit pas, et le cacher traite le nom comme du simple papier.',
    advice: 'Pincez l’extrémité des coins les plus proches de vous, les pouces le long du bord.',
    happened: {
      met: 'Vos doigts sont restés dans la marge : {percent} % du texte touché, au plus.',
      partly: 'Vos doigts ont débordé sur le texte : {percent} % de la carte, au pire.',
      missed: 'Vos doigts ont caché le texte : {percent} % de la carte, au pire.',
    },
  },
  'meishi.present.chest-height': {
    title: 'À hauteur de poitrine',
    statement: 'La carte voyage à hauteur de poitrine.',
    principle: 'Ce qu’on honore se porte à hauteur du cœur.',
    why: 'Trop bas, elle a l’air d’un ticket ; trop haut, elle cache un visage. À hauteur de poitrine, on voit la carte et la personne.',
    advice: 'Coudes un peu pliés, la carte à une main sous les clavicules.',
    happened: {
      met: 'Votre carte a voyagé à hauteur de poitrine.',
      'partly.low': 'Votre carte a été prise {centimetres} cm sous le sternum, un peu bas.',
      'partly.high': 'Votre carte a été prise {centimetres} cm au-dessus du sternum, un peu haut.',
      'missed.low': 'Votre carte a été prise {centimetres} cm sous le sternum, à la ceinture.',
      'missed.high': 'Votre carte a été prise {centimetres} cm au-dessus du sternum, devant le visage.',
    },
  },
  'meishi.present.slightly-lower': {
    title: 'Pas de course vers le bas',
    statement: 'Abaisser un peu la carte, une fois, est poli. Descendre toujours plus bas ne l’est pas.',
    principle: 'La modestie se montre une fois, puis on n’y revient pas.',
    why: 'Un léger abaissement rehausse l’autre. Répété, il devient un concours que personne ne gagne et dont tout le monde sourit.',
    advice: 'Abaissez la carte d’un doigt si vous voulez, puis ne bougez plus.',
    happened: {
      met: 'Vous avez gardé la carte à une hauteur stable.',
      'partly.often': 'Vous avez abaissé la carte {lowerings} fois.',
      'partly.low': 'Vous avez laissé la carte descendre à {centimetres} cm sous le sternum.',
      'missed.often': 'Vous avez abaissé la carte {lowerings} fois.',
      'missed.low': 'Vous avez laissé la carte descendre à {centimetres} cm sous le sternum.',
    },
    sides: [
      'Beaucoup de guides, dont l’office du tourisme : tenez votre carte plus bas que celle de l’autre.',
      'Maîtres d’étiquette et presse économique : restez à hauteur de poitrine ; cette course fait rire tout le monde.',
      'Ici, un seul petit abaissement à hauteur de poitrine est bienvenu, et aucun n’est exigé.',
    ],
  },
  'meishi.present.over-holder': {
    title: 'Le porte-cartes en plateau',
    statement: 'Vous pouvez garder le porte-cartes sous la carte en la tendant.',
    principle: 'Sur un plateau, un objet devient une offrande.',
    why: 'Le porte-cartes stabilise la carte et réunit vos mains. Certains s’en passent parce que la carte glisse : c’est donc un bonus.',
    advice: 'Posez la carte sur le porte-cartes fermé, les doigts dessous, les pouces sur la marge.',
    happened: {
      met: 'Vous avez tendu la carte au-dessus du porte-cartes.',
      missed: 'Vous avez tendu la carte sans porte-cartes dessous. Cela ne coûte rien.',
    },
  },
  'meishi.present.japanese-side-up': {
    title: 'Face japonaise visible',
    statement: 'À un lecteur japonais, présentez la face en japonais.',
    principle: 'Parlez d’abord aux gens dans leur langue.',
    why: 'Une carte à deux faces témoigne d’un effort. Montrer l’autre face, c’est le reprendre.',
    advice: 'Vérifiez la face en sortant la carte, pas en la tendant.',
    happened: {
      met: 'La face japonaise était visible.',
      missed: 'La face anglaise était visible.',
    },
  },
  'meishi.present.distance': {
    title: 'À portée de bras et de salut',
    statement: 'Arrêtez-vous à un mètre environ : assez près pour les bras, assez loin pour s’incliner.',
    principle: 'Laissez à l’autre la place de s’incliner.',
    why: 'Trop près, les têtes se frôlent et quelqu’un doit reculer. Trop loin, chacun se penche et la carte reste en l’air.',
    advice: 'Arrêtez-vous à deux pas, saluez, puis avancez d’un demi-pas avec la carte.',
    happened: {
      met: 'Il y avait {metres} m entre vous.',
      'partly.near': 'Il y avait {metres} m entre vous : un peu trop près.',
      'partly.far': 'Il y avait {metres} m entre vous : un peu trop loin.',
      'missed.near': 'Il y avait {metres} m entre vous : trop près pour s’incliner.',
      'missed.far': 'Il y avait {metres} m entre vous : hors de portée.',
    },
  },
};
