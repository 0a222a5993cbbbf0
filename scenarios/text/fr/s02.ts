/** The bow dojo: what the learner is told before, its parts, its ends, and help for the moment. */
import type { s02 as english } from '../en/s02';

export const s02: Readonly<Record<keyof typeof english, string>> = {
  's02.title': 'L’école du salut : 15, 30, 45 degrés',
  's02.summary': 'Une salle vide, un miroir de côté, et une formatrice qui s’incline avec vous.',
  's02.briefing.who': 'Vous êtes Camille Durand, d’Étoile. Nomura Kumiko, formatrice aux usages, vous consacre une heure.',
  's02.briefing.where': 'Une salle de formation, un quadrillage au sol et un miroir qui vous montre de côté.',
  's02.briefing.expected': 'D’abord chaque salut seul : quinze, trente, quarante-cinq. Puis elle nomme une situation, et vous choisissez. Trois de suite, et c’est réussi.',
  's02.beat.stand': 'Se tenir',
  's02.beat.eshaku': 'Quinze degrés',
  's02.beat.keirei': 'Trente degrés',
  's02.beat.saikeirei': 'Quarante-cinq degrés',
  's02.beat.cards': 'Les situations',
  's02.end.complete': 'Trois de suite : c’est réussi.',
  's02.end.not-yet': 'Il n’y a plus de situations ; trois de suite, ce sera pour la prochaine fois.',
  's02.end.left-early': 'Vous avez quitté la leçon avant la fin.',
  'hint.s02.stand': 'Pieds joints, mains le long des cuisses, et regardez-la.',
  'hint.s02.words': 'Les mots d’abord : dites ce qui convient, puis inclinez-vous.',
  'hint.s02.eshaku': 'Inclinez-vous d’environ quinze degrés ; le regard va au sol.',
  'hint.s02.keirei': 'Trente degrés. Un, descendre ; deux, rester ; trois et quatre, remonter.',
  'hint.s02.saikeirei': 'Quarante-cinq degrés, et deux bonnes secondes en bas.',
  'hint.s02.choose': 'Quel salut ce moment demande-t-il ?',
  'hint.s02.rise': 'Mettez plus de temps à remonter qu’à descendre, et retrouvez son regard.',
};
