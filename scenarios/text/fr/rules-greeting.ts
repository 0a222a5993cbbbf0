/** Presenting one's own card: the body, the voice and the bow. */
import type { RuleTexts } from '../rule-text';

export const rulesGreeting: RuleTexts = {
  'meishi.present.face-square': {
    title: 'S’arrêter, bien en face',
    statement: 'Arrêtez-vous, pieds joints, bien en face de l’autre, avant de tendre la carte.',
    principle: 'On arrive d’abord, on agit ensuite.',
    why: 'Une carte donnée en passant dit que vous allez ailleurs. S’arrêter, c’est donner toute son attention.',
    advice: 'Comptez un temps entre votre dernier pas et le premier geste des mains.',
    happened: {
      met: 'Vous étiez immobile et bien en face en tendant la carte.',
      'partly.walking': 'Vous bougiez encore en tendant la carte.',
      'partly.turned': 'Votre corps était tourné de {degrees}° en tendant la carte.',
      'partly.feet': 'Vos pieds étaient écartés de {centimetres} cm en tendant la carte.',
      'missed.walking': 'Vous avez tendu la carte en marchant.',
      'missed.turned': 'Vous avez tendu la carte, le corps tourné de {degrees}°.',
      'missed.feet': 'Vous avez tendu la carte, les pieds écartés de {centimetres} cm.',
    },
  },
  'meishi.present.no-talking-to-the-floor': {
    title: 'Dire son nom en face',
    statement: 'Dites votre nom la tête haute, pas au milieu de votre salut.',
    principle: 'Les mots d’abord, le salut ensuite.',
    why: 'Un nom dit vers le sol se perd dans la moquette, et l’autre doit lire ce que vous auriez pu lui dire.',
    advice: 'Finissez votre nom le dos droit, puis inclinez-vous avec la carte.',
    happened: {
      met: 'Vous avez dit votre nom la tête haute ({percent} % en vous inclinant).',
      partly: 'Vous avez dit {percent} % de votre nom en vous inclinant.',
      missed: 'Vous avez dit {percent} % de votre nom vers le sol.',
    },
    sides: [
      'Le salut séparé : on parle, puis on s’incline, et chaque chose est entière.',
      'Le salut simultané : beaucoup de textes réunissent parole, carte et salut, et les échanges rapides aussi.',
      'Ici, l’essentiel du nom se dit le dos droit ; le salut peut commencer sur les derniers mots.',
    ],
  },
  'meishi.present.never-toss': {
    title: 'Ni lancer, ni lâcher',
    statement:
      'Une carte va de main en main, ou dans le porte-cartes. On ne la lance pas, on ne la fait pas glisser, on ne la laisse pas tomber.',
    principle: 'On ne lâche que ce que l’autre tient.',
    why: 'La carte représente une personne. La laisser tomber, c’est la laisser tomber, elle, et on s’en souvient.',
    advice: 'Tenez bon jusqu’à sentir la prise de l’autre. Si vous ne sentez rien, la carte est encore à vous.',
    happened: {
      met: 'Chaque carte est restée en main ou dans le porte-cartes.',
      missed: 'Vous avez lâché une carte que personne ne tenait.',
    },
  },
  'meishi.present.step-back-bow': {
    title: 'Un demi-pas en arrière',
    statement: 'Une fois la carte remise, vous pouvez reculer d’un demi-pas et vous incliner plus bas.',
    principle: 'Après avoir donné, faites de la place.',
    why: 'Ce demi-pas termine la remise et laisse à l’autre le temps de lire. Une seule école l’enseigne : c’est donc un bonus.',
    advice: 'Un demi-pas en arrière, pieds joints, puis un salut d’environ trente degrés.',
    happened: {
      met: 'Vous avez reculé d’un demi-pas et salué plus bas.',
      missed: 'Vous n’avez pas reculé pour saluer plus bas. Cela ne coûte rien.',
    },
  },
  'meishi.present.company-then-name': {
    title: 'La société, puis le nom',
    statement: 'Dites votre société, votre service et votre nom complet en tendant la carte.',
    principle: 'La voix remet ce que la carte confirme.',
    why: 'L’autre entend votre nom au moment où il le voit écrit. Une carte muette laisse deviner les deux.',
    advice: 'Commencez la phrase avec le geste : société, service, nom, to mōshimasu.',
    happened: {
      met: 'Vous avez dit votre société et votre nom en tendant la carte.',
      'partly.timing': 'Vous avez dit votre société et votre nom à {seconds} s du geste.',
      'partly.half': 'Vous n’en avez dit qu’une partie : société, nom complet et to mōshimasu vont ensemble.',
      missed: 'Vous avez tendu la carte sans dire votre société ni votre nom.',
    },
  },
  'meishi.present.slight-bow': {
    title: 'Un petit salut avec la carte',
    statement: 'Inclinez-vous légèrement, d’une quinzaine de degrés, quand la carte quitte vos mains.',
    principle: 'Le corps remercie pendant que les mains sont prises.',
    why: 'Sans salut, la carte est simplement livrée. Trop profond, il entraîne vos mains, et l’autre doit les suivre.',
    advice:
      'Penchez-vous depuis les hanches, restez une demi-seconde, et mettez plus de temps à vous relever qu’à descendre.',
    happened: {
      met: 'Vous avez salué de {degrees}° pendant l’échange.',
      'partly.shallow': 'Vous avez salué de {degrees}°, à peine plus qu’un signe de tête.',
      'partly.deep': 'Vous avez salué de {degrees}°, plus bas que le moment ne le demande.',
      'partly.tempo': 'Vous avez salué de {degrees}° pendant {seconds} s ; il faut une demi-seconde à une seconde.',
      'missed.shallow': 'Vous avez fait un signe de tête ({degrees}°) pendant l’échange.',
      missed: 'Vous n’avez pas salué pendant l’échange.',
    },
    sides: [
      'Le guide et la plupart des sources japonaises : un léger salut, d’une quinzaine de degrés, accompagne la carte.',
      'Certains guides pour étrangers : trente degrés pour les jeunes, voire quarante-cinq.',
      'Ici, on vise quinze degrés et on accepte jusqu’à trente-cinq ; les saluts plus profonds ont d’autres occasions.',
    ],
  },
  'meishi.present.eye-contact': {
    title: 'Les yeux sur la personne',
    statement: 'En disant votre nom, regardez la personne, pas vos mains.',
    principle: 'Un nom se donne à quelqu’un.',
    why: 'Si vous regardez vos doigts, c’est à eux que vous vous présentez. Un regard doux suffit ; il n’est pas question de fixer.',
    advice: 'Vérifiez la carte avant de parler, puis confiez-la à vos mains.',
    happened: {
      met: 'Vous avez regardé la personne pendant {percent} % de votre présentation.',
      'partly.away': 'Vous avez regardé la personne pendant {percent} % de votre présentation.',
      'partly.hands': 'Vous avez regardé vos mains {seconds} s d’affilée.',
      'missed.away': 'Vous n’avez regardé la personne que pendant {percent} % de votre présentation.',
      'missed.hands': 'Vous avez regardé vos mains {seconds} s d’affilée, sans lever les yeux.',
    },
  },
  'meishi.present.closing-phrase': {
    title: 'La formule de clôture',
    statement: 'Concluez par « yoroshiku onegai itashimasu », avec le salut ou une fois la carte prise.',
    principle: 'Une salutation commencée se termine.',
    why: 'La formule demande la bienveillance pour la suite. Sans elle, l’échange s’arrête au lieu de finir.',
    advice: 'Dites-la en commençant à vous incliner, ou au plus tard en vous redressant.',
    happened: {
      met: 'Vous avez conclu par une formule de politesse.',
      partly: 'Votre formule de politesse est venue {seconds} s après la remise.',
      'missed.silent': 'Vous avez remis la carte sans formule de politesse.',
      missed: 'Votre formule de politesse est venue {seconds} s après la remise, trop tard pour s’y rattacher.',
    },
  },
};
