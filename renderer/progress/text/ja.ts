/** What today's practice says, in Japanese. Same keys as `en.ts`. */
import type { TextKey } from './en';

export const ja: Readonly<Record<TextKey, string>> = {
  'title': '今日の稽古',
  'home': '最初の画面',
  'reading': '忘れかけていることを探しています…',
  'failed': 'これまでの稽古の記録を読み込めませんでした。場面はどれもそのまま試せます。',
  'lead.one': '約1分。忘れかけていることを、あやしいものから順に。',
  'lead.other': '約{minutes}分。忘れかけていることを、あやしいものから順に。',
  'between': '{count}のうち{at}まで済みました。',
  'done': '今日はここまでです。うまくいったことは日を置いて、そうでなかったことは明日また出てきます。',
  'begin': '始める',
  'next': '次へ',
  'again': '今のをもう一度',
  'nothing.yet': 'まだ、覚えておくことがありません。',
  'nothing.yet.how': '師範の助けなしで場面を一つ試してみてください。そのあとは、忘れかけている場面だけがこの画面に出てきます。',
  'nothing.due.one': '今日、稽古し直すことはありません。次は明日です。',
  'nothing.due.other': '今日、稽古し直すことはありません。次は{days}日後です。',
  'nothing.due.how': 'よく覚えていることを繰り返しても、得るものはわずかです。場面を一つ通して試すほうが、時間が生きます。',
  'why.missed': '前回できなかったこと',
  'why.fading': '薄れかけています（覚えている見込み約{percent}%）',
  'part.of': '{count}のうち{at}',
  'part.more': 'ほか{count}件',
  'part.over': 'ここまでです',
};
