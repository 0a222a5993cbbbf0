/** Help for the moment, in the first visit: what is asked now, never which key to press. */
export const hints = {
  'hint.s03.lobby.coat': 'You are indoors now. Take the coat off and lay it over your arm before you go further.',
  'hint.s03.lobby.phone': 'Is your phone silent? Now is a good time.',
  'hint.s03.lobby.clock': 'Look at the clock. About five minutes before two is the time to go up to the desk.',
  'hint.s03.lobby.desk': 'It is time. Walk up to the reception desk.',
  'hint.s03.lobby.announce': 'Say who you are and whom you have come to see.',
  'hint.s03.lobby.follow': 'Follow Ms Kimura to the corridor.',
  'hint.s03.waiting.seat': 'Take the seat you were offered.',
  'hint.s03.waiting.holder': 'Take out your cardholder while there is time.',
  'hint.s03.waiting.card': 'Draw one card and keep it ready on the holder.',
  'hint.s03.waiting.ready': 'You are ready. Wait calmly; the door will open.',
  'hint.s03.entrance.rise': 'Your host is at the door. Rise.',
  'hint.s03.entrance.round-table': 'Go round to the free side of the table. Nothing should stand between you.',
  'hint.s03.greeting.bow':
    'Face him two steps away, greet him in words, then bow to about thirty degrees and rise slowly.',
  'hint.s03.offering.draw': 'Your card should be in your hands now.',
  'hint.s03.offering.near': 'You are too far away. Come a step nearer.',
  'hint.s03.offering.face': 'Turn the Japanese side up.',
  'hint.s03.offering.turn': 'Which way does the text face? Turn the card until he can read it.',
  'hint.s03.offering.eyes': 'Look at him, not at your hands.',
  'hint.s03.offering.extend':
    'Both hands on the lower corners, at chest height: extend the card and say your company and name.',
  'hint.s03.handover.release':
    'A small bow as he takes it. Let go once he holds it, and close with yoroshiku onegai itashimasu.',
  'hint.s03.receiving.both-hands':
    'His card is coming. Take it by the lower corners with both hands, and say that you accept it.',
  'hint.s03.reading.look': 'Hold it and read it. There is no hurry.',
  'hint.s03.reading.name': 'Read his name back to him, or ask how it is read.',
  'hint.s03.reading.look-up': 'You have read it. Look up at him; the card stays in your hands.',
  'hint.s03.reading.wait': 'Keep the card in your hands until he invites you to sit.',
  'hint.s03.seating.sit': 'You are invited. Excuse yourself and sit.',
  'hint.s03.seating.place': 'Lay his card on the table, or on your holder, upright for you.',
  'hint.s03.meeting.listen': 'Listen, and look at him. His card stays where it is.',
  'hint.s03.closing.store': 'The meeting is over. Put his card into your holder.',
  'hint.s03.closing.thanks': 'Thank him for his time.',
  'hint.s03.closing.leave': 'Look at the table once, then leave by the door.',
  'hint.s03.leaving.go': 'That was all. You may go.',
  'hint.s03.forgotten.take':
    'You left his card behind. Take it with both hands, thank her, and put it into your holder.',
} as const;
