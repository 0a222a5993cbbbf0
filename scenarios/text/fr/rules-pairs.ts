/** Between two people: who is first, and what happens when both are. */
import type { RuleTexts } from '../rule-text';

export const rulesPairs: RuleTexts = {
  'meishi.order.preempted-receive-first': {
    title: 'On vous devance ? Recevez d’abord',
    statement: 'Si l’autre est plus rapide, prenez d’abord sa carte, excusez-vous de passer en second, et présentez la vôtre dans les secondes qui suivent.',
    principle: 'Ce qui vous est tendu a la priorité.',
    why: 'Si vous tenez à passer d’abord, l’autre reste là, sa carte tendue. Un mot d’excuse remet les choses en ordre.',
    advice: 'Glissez votre carte sous le porte-cartes, dites « o-saki ni chōdai itashimasu », lisez, puis présentez la vôtre avec « mōshiokuremashita ».',
    happened: {
      met: 'Vous avez pris la sienne d’abord en vous excusant, et présenté la vôtre {seconds} s après la lecture.',
      'partly.unsaid': 'Vous avez présenté vos excuses, mais sans demander à recevoir en premier.',
      'partly.slow': 'Vous avez présenté vos excuses, mais votre carte n’est venue que {seconds} s après la lecture.',
      'missed.never': 'Vous avez pris sa carte sans jamais présenter la vôtre.',
      'missed.before': 'Vous avez donné votre carte alors que la sienne était déjà tendue.',
      'missed.silent': 'Vous avez présenté la vôtre sans un mot d’excuse pour avoir tardé.',
      missed: 'Votre carte est venue {seconds} s après la lecture de la sienne.',
    },
  },
  'meishi.simul.lower-side-gives-way': {
    title: 'Céder quand deux cartes se croisent',
    statement: 'Si les deux tendent leur carte et se figent, le rang inférieur glisse la sienne sous le porte-cartes et prend d’abord celle de l’autre.',
    principle: 'Quand deux personnes se figent, c’est à la moins élevée de bouger.',
    why: 'Deux cartes tendues que personne ne prend : plus cela dure, plus cela ressemble à un bras de fer.',
    advice: 'Dès que vous voyez l’autre carte, ramenez la vôtre et dites « o-saki ni chōdai itashimasu ».',
    happened: {
      met: 'Vous avez laissé passer sa carte d’abord.',
      partly: 'Deux cartes sont restées en l’air {seconds} s avant que vous ne cédiez.',
      'missed.stuck': 'Deux cartes sont restées en l’air, et la vôtre n’a pas cédé.',
      missed: 'Deux cartes sont restées en l’air {seconds} s.',
    },
    sides: [
      'Certains formateurs : le rang inférieur cède aussitôt et reçoit d’abord.',
      'D’autres : on attend, carte tendue, que le supérieur l’ait prise.',
      'Ici, céder compte pleinement ; un supérieur qui tend déjà la main vers la vôtre aussi.',
    ],
  },
};
