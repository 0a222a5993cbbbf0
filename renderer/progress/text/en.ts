/** What today's practice says, in English. `{name}` is filled in; `ja.ts` and `fr.ts` mirror the keys. */
export const en = {
  'title': 'Today',
  'home': 'First page',
  'reading': 'Looking for what you are about to forget…',
  'failed': 'What you have practised so far could not be read. Every scene can be played all the same.',
  'lead.one': 'About a minute: what is about to slip from your memory, the weakest first.',
  'lead.other': 'About {minutes} minutes: what is about to slip from your memory, the weakest first.',
  'between': '{at} of {count} done.',
  'done': 'That was all for today. What went well comes back later, what did not comes back tomorrow.',
  'begin': 'Begin',
  'next': 'Next part',
  'again': 'The last one once more',
  'nothing.yet': 'There is nothing to remember yet.',
  'nothing.yet.how': 'Play a scene without the master at your side. From then on this page knows what you are about to forget, and brings back just those moments.',
  'nothing.due.one': 'Nothing is due. The next part comes back tomorrow.',
  'nothing.due.other': 'Nothing is due. The next part comes back in {days} days.',
  'nothing.due.how': 'Practising what you still know well would gain you little. A whole scene is a better use of the time.',
  'why.missed': 'missed the last time',
  'why.fading': 'fading: about {percent} % certain',
  'part.of': 'Part {at} of {count}',
  'part.more': 'and {count} more',
  'part.over': 'That was this part',
} as const;

export type TextKey = keyof typeof en;
