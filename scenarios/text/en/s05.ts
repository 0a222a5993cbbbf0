/** They beat you to it: what the learner is told before, its parts, its ends, and help for the moment. */
export const s05 = {
  's05.title': 'They beat you to it',
  's05.summary': 'In a corridor, the person you hoped to meet steps up with a card already out.',
  's05.briefing.who':
    'You are Camille Durand of the sales department of Étoile. You hope to meet Takahashi Shizuko, who heads the engineering department of Shinonome Seiki (東雲精機).',
  's05.briefing.where': 'The corridor outside a seminar room, in the break. Nothing was arranged.',
  's05.briefing.expected':
    'She is the higher in rank, and as the lower side you would offer first. She will be faster. Your cards are in the inside pocket.',
  's05.beat.corridor': 'In the corridor',
  's05.beat.entrance': 'She comes up to you',
  's05.beat.receiving': 'She offers first',
  's05.beat.reading': 'Reading her card',
  's05.beat.offering': 'Now yours',
  's05.beat.handover': 'Your card changes hands',
  's05.beat.closing': 'Parting',
  's05.end.complete': 'You parted with a bow.',
  's05.end.left-early': 'You walked away before the exchange was over.',
  's05.end.called-away': 'Ms Takahashi was called back into the seminar.',
  'hint.s05.holder': 'Is your cardholder at hand? Draw a card while there is time.',
  'hint.s05.ready': 'You are ready. Keep your eyes on the corridor.',
  'hint.s05.face': 'She is coming, and her card is out. Look at her.',
  'hint.s05.tuck': 'She was first. Let your own card slide beneath the holder: open that hand.',
  'hint.s05.take': 'Take hers with both hands, and ask leave to take it before giving yours.',
  'hint.s05.leave': 'Thank her, and bow.',
} as const;
