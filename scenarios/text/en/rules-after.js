export const rulesAfter = {
    'meishi.after.on-table-during-meeting': {
        title: 'Leave it on the table',
        statement: 'In a seated meeting, lay the card on the table and leave it there until the end.',
        principle: 'As long as the person is present, so is their card.',
        why: 'The card keeps the name before your eyes and shows that you mean to use it. To put it away in mid-meeting looks like an ending.',
        advice: 'As you sit down, lay the card to your left, upright for you, before you reach for anything else.',
        happened: {
            met: 'The card lay on the table from the beginning of the meeting to its end.',
            partly: 'You laid the card out {seconds} s after sitting down.',
            'missed.stored': 'You put the card away while the meeting was still going on.',
            'missed.unplaced': 'You did not lay the card on the table when the meeting began.',
        },
        sides: [
            'The tourist office and most people asked: in a meeting the cards stay on the table.',
            'The guide, and some managers: look at the card, then put it into the holder.',
            'Here the card lies on the table while you sit, and goes into the holder when you stand. Read first, holder last, in either case.',
        ],
    },
    'meishi.after.single-card-on-holder': {
        title: 'The holder as a cushion',
        statement: 'With one counterpart, you may lay the card on your holder.',
        principle: 'Give the card a seat of its own.',
        why: 'The holder lifts the card above papers and cups. Some find a holder that lives in a pocket not clean enough, so it only adds.',
        advice: 'Lay the holder to your left and the card in the middle of it, readable for you.',
        happened: {
            met: 'The card lay in the middle of your holder.',
            missed: 'You did not lay the card on your holder. That costs nothing.',
        },
        sides: [
            'Most teachers: the holder serves as a cushion for the card of the one person you meet.',
            'A much-shared objection: the holder comes out of a pocket and is no place for somebody’s name.',
            'Here it earns a little and never costs anything.',
        ],
    },
    'meishi.after.ends-in-cardholder': {
        title: 'Home in the holder',
        statement: 'Every card you receive ends up in your cardholder.',
        principle: 'What was received is kept.',
        why: 'In a pocket a card bends, in a bag it is lost. The holder is the only place made for it.',
        advice: 'When the meeting closes, lift the card with both hands and put it into the holder before you collect anything else.',
        happened: {
            met: 'The card ended in your holder.',
            missed: 'The card did not end in your holder.',
        },
    },
    'meishi.after.leave-none-behind': {
        title: 'Leave no card behind',
        statement: 'Take every card you were given with you.',
        principle: 'To leave the card is to leave the person.',
        why: 'A forgotten card tells your host what the meeting was worth, and somebody has to run after you with it.',
        advice: 'Before you rise for the last time, look at the table once.',
        happened: {
            met: 'You took the card with you.',
            missed: 'You left the card behind in the room.',
        },
    },
};
