/** A card on the floor, and the deep bow. */
import type { RuleTexts } from '../rule-text';

export const rulesFallen: RuleTexts = {
  'meishi.receive.never-drop': {
    title: 'Une carte ne tombe pas',
    statement: 'Ne laissez pas tomber de carte, et ne marchez jamais dessus.',
    principle: 'La carte tient lieu de la personne.',
    why: 'Un nom par terre, c’est quelqu’un par terre. Chacun le sent, et personne n’en parlera.',
    advice: 'Fermez la seconde main avant d’ouvrir la première, et regardez la carte jusqu’à en sentir le bord.',
    happened: {
      met: 'Aucune carte n’est tombée par votre faute.',
      'partly.own': 'Une de vos cartes vous a échappé.',
      'partly.holder': 'Votre porte-cartes est tombé, et vos cartes se sont répandues au sol.',
      'missed.theirs': 'La carte de l’autre vous a échappé.',
      'missed.trodden': 'Vous avez marché sur une carte.',
      missed: 'Une carte est tombée.',
    },
  },
  'meishi.receive.drop-recovery': {
    title: 'Après une chute',
    statement: 'Arrêtez-vous, excusez-vous aussitôt, pliez les genoux et relevez la carte à deux mains. La vôtre est remplacée par une neuve, jamais remise telle quelle.',
    principle: 'La maladresse se pardonne ; on retient la façon de la réparer.',
    why: 'Les mots ôtent la gêne à l’autre avant qu’elle ne s’installe. Aucune source ne fixe ces gestes : ils découlent des cartes propres, des deux mains et du salut d’excuse ; les durées sont les nôtres.',
    advice: 'Une demi-seconde d’arrêt, « taihen shitsurei itashimashita », un salut profond ; puis pliez les genoux plutôt que le dos.',
    happened: {
      met: 'Vous avez aussitôt présenté vos excuses et relevé la carte à deux mains après {seconds} s.',
      'partly.laughed': 'Vous avez pris la chute à la légère et en avez ri.',
      'partly.words': 'Vous avez relevé la carte à deux mains, mais l’excuse est venue tard, ou pas du tout.',
      'partly.lying': 'Vous avez présenté vos excuses, mais n’avez pas relevé la carte à deux mains.',
      'partly.slow': 'Vous avez présenté vos excuses, et n’avez relevé la carte qu’après {seconds} s.',
      'missed.handed': 'Vous avez remis la carte qui était tombée par terre.',
      missed: 'La carte est tombée ; ni excuse, ni deux mains pour la relever.',
    },
  },
  'meishi.prepare.clean-cards': {
    title: 'Rien que des cartes propres',
    statement: 'Ne donnez que des cartes planes et propres.',
    principle: 'Ce qui porte votre nom est regardé de près.',
    why: 'Un coin plié ou une tache dit que la personne ne méritait pas mieux.',
    advice: 'Écartez les cartes abîmées en garnissant le porte-cartes. Une carte qui a touché le sol reste dans la veste.',
    happened: {
      met: 'La carte remise était propre.',
      partly: 'La carte remise était tombée sur la table.',
      missed: 'La carte remise était tombée par terre.',
      'met.packed': 'Toutes les cartes rangées étaient planes et propres.',
      'partly.packed': 'Cartes pliées rangées avec les autres : {bent}.',
      'missed.packed': 'Cartes tachées rangées avec les autres : {stained}.',
    },
  },
  'bow.angle.saikeirei': {
    title: 'Le salut profond : quarante-cinq degrés',
    statement: 'Pour s’excuser, ou prendre congé d’une personne importante, on s’incline d’environ quarante-cinq degrés.',
    principle: 'Plus le salut est profond, plus il compte.',
    why: 'Des excuses sur un salut léger semblent récitées. Tenues en bas deux ou trois secondes, on y croit.',
    advice: 'Pliez aux hanches jusqu’à voir le sol un mètre devant vos pieds, restez deux respirations, et relevez-vous lentement.',
    happened: {
      met: 'Votre salut profond était de {degrees} degrés.',
      'partly.shallow': 'Votre salut profond n’était que de {degrees} degrés.',
      'partly.deep': 'Votre salut profond était de {degrees} degrés, plus que n’en demande une excuse.',
      'missed.none': 'Le moment appelait un salut profond ; il n’est pas venu.',
      missed: 'Le moment demandait un salut profond ; le vôtre était de {degrees} degrés.',
    },
  },
  'bow.match-context': {
    title: 'Le salut qui convient',
    statement: 'Quinze degrés en se croisant ou avec une carte, trente pour saluer, quarante-cinq pour une excuse ou l’adieu à un client important.',
    principle: 'Trop ne vaut pas mieux que trop peu.',
    why: 'Un salut profond dans un couloir fait demander ce qui est arrivé ; un signe de tête après une maladresse, si vous l’avez remarquée.',
    advice: 'Demandez-vous ce qui s’est passé entre vous : rien, une rencontre, ou une faute. La profondeur en découle.',
    happened: {
      met: 'Votre salut de {degrees} degrés convenait au moment.',
      'partly.shallow': 'Votre salut était de {degrees} degrés ; le moment en demandait {wanted}.',
      'partly.deep': 'Votre salut était de {degrees} degrés ; le moment en demandait {wanted}.',
      'missed.none': 'Le moment appelait un salut ; il n’est pas venu.',
      missed: 'Votre salut était de {degrees} degrés ; le moment en demandait {wanted}.',
    },
  },
};
