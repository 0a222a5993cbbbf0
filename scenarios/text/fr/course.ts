/** What the scenes of the course are called in French, those to come included. */
export const course = {
  'course.s07': 'Un contre trois : trouver l’ordre',
  'course.s08': 'Deux équipes, et votre chef',
  'course.s09': 'Derrière la table, sans issue',
  'course.s10': 'Les cartes sur la table : disposer, ranger',
  'course.s13': 'Une réception debout',
  'course.s14': 'La soirée des anciens',
  'course.s15': 'Nomikai 1 : arriver et s’asseoir',
  'course.s16': 'Nomikai 2 : kanpai',
  'course.s17': 'Nomikai 3 : servir, se faire servir',
  'course.s18': 'Refuser l’alcool avec grâce',
  'course.s19': '« Ce soir, c’est bureikō »',
  'course.s20': 'L’addition, le claquement final, l’adieu',
  'course.s21': 'Le lendemain : les bons mots, la bonne voie',
  'course.s22': 'Tout le chemin : d’une recommandation à l’autre',
} as const;
