/** What the scenes of the course are called in Japanese, those to come included. */
export const course = {
  'course.s07': '一対三：順番を見きわめる',
  'course.s08': '上司とともに：複数同士の交換',
  'course.s09': '机の向こうから動けない',
  'course.s10': '卓上の名刺：並べ方としまい方',
  'course.s13': '立食の交流会',
  'course.s14': '同窓会',
  'course.s15': '飲み会一：到着と席次',
  'course.s16': '飲み会二：乾杯',
  'course.s17': '飲み会三：お酌をする、受ける',
  'course.s18': 'お酒を上手に断る',
  'course.s19': '「今夜は無礼講」',
  'course.s20': '会計、手締め、見送り',
  'course.s21': '翌日：ふさわしい言葉と手段',
  'course.s22': '総仕上げ：紹介から紹介へ',
} as const;
