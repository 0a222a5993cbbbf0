/** What the scenes of the course are called in English, those to come included. */
export const course = {
  'course.s07': 'One to three: finding the order',
  'course.s08': 'Two teams, and your boss',
  'course.s09': 'Stuck behind the table',
  'course.s10': 'Cards on the table: laying out, putting away',
  'course.s13': 'A standing reception',
  'course.s14': 'The alumni evening',
  'course.s15': 'Nomikai 1: arriving and sitting down',
  'course.s16': 'Nomikai 2: kanpai',
  'course.s17': 'Nomikai 3: pouring and being poured for',
  'course.s18': 'Declining alcohol with grace',
  'course.s19': '“Tonight is bureikō”',
  'course.s20': 'The bill, the closing clap, the farewell',
  'course.s21': 'The next day: the right words, the right way',
  'course.s22': 'The whole way: from one introduction to the next',
} as const;
