/** Receiving a visitor: bows, lift, seats, the send-off. */
import type { RuleTexts } from '../rule-text';

export const rulesHosting: RuleTexts = {
  'bow.angle.keirei': {
    title: 'The business bow: thirty degrees',
    statement: 'Greet, and apologise for a small thing, with a bow of about thirty degrees.',
    principle: 'A bow is a measure, and thirty degrees is the everyday one.',
    why: 'Less looks like a nod between colleagues; more belongs to a grave apology and weighs on the other.',
    advice: 'Bend from the hips with a straight back until your gaze falls about a metre and a half ahead, stay a moment, and rise slowly.',
    happened: {
      met: 'Your bow was {degrees} degrees deep.',
      'partly.shallow': 'Your bow was only {degrees} degrees deep.',
      'partly.deep': 'Your bow was {degrees} degrees deep, more than the moment asked for.',
      'missed.none': 'The moment asked for a bow, and none came.',
      missed: 'Your bow was {degrees} degrees deep.',
    },
  },
  'seat.lift.entry-order': {
    title: 'First into the lift, last out',
    statement: 'Into an empty lift the host goes first, with a word of apology, and holds the door; out of it the guest goes first.',
    principle: 'Whoever knows the way takes the trouble.',
    why: 'The one at the panel keeps the doors from closing on the guest, on the way in and on the way out.',
    advice: 'Say “o-saki ni shitsurei itashimasu”, step in, hold the open button, and let the guest out with an open hand.',
    happened: {
      met: 'You went in first with a word, held the door, and left last.',
      'partly.unheld': 'You left last, but nobody held the door as your guest came in.',
      'partly.out': 'You held the door on the way in, and left before your guest.',
      'partly.silent': 'You held the door and left last, but went in first without a word.',
      missed: 'You neither held the door nor let your guest out first.',
    },
  },
  'seat.lift.operate-panel': {
    title: 'Half turned at the panel',
    statement: 'The host stands at the panel, at most a quarter turn away from the guest.',
    principle: 'Never show a guest your back.',
    why: 'Buttons need one hand; the guest needs a face. Shoulder blades end a conversation.',
    advice: 'Press with the near hand and keep your chest toward the guest.',
    happened: {
      met: 'You stood at the panel and faced your guest.',
      'partly.back': 'You were turned {degrees} degrees away from your guest.',
      'partly.far': 'You stood {centimetres} cm from the panel.',
      'missed.far': 'You stood {centimetres} cm from the panel.',
      missed: 'Your guest looked at your back: you were turned {degrees} degrees away.',
    },
  },
  'seat.meeting.kamiza': {
    title: 'The upper seat is the guest’s',
    statement: 'Show the guest to the seat far from the door with an open palm, and sit near the door yourself.',
    principle: 'Far from the door is peace; near it is service.',
    why: 'Whoever sits by the door fetches, opens and closes. A guest must not be put to work, nor left to guess.',
    advice: 'Open hand toward the far seat, “dōzo kochira e o-kake kudasai”, and wait until your guest has moved.',
    happened: {
      met: 'You showed the far seat with an open palm and sat near the door.',
      'partly.words': 'You offered the seat in words, without showing which.',
      'missed.own': 'You took the upper seat yourself.',
      missed: 'Nobody showed your guest a seat.',
    },
  },
  'meishi.order.junior-or-seller-first': {
    title: 'The lower side offers first',
    statement: 'Within a pair the junior, the seller or the supplier offers first; the other side waits.',
    principle: 'Who wants something makes the first step.',
    why: 'A customer whose card is out first puts the supplier in the wrong. Waiting is the courtesy of the higher side.',
    advice: 'Read it from rank and role before you meet. If you are the customer, rest your hands on the holder until the other has offered.',
    happened: {
      met: 'The lower side offered first.',
      'partly.early': 'Your card came only {seconds} s after theirs began.',
      'partly.late': 'Your card came only {seconds} s before theirs.',
      'missed.early': 'You offered before the supplier could.',
      missed: 'The higher side had to offer first.',
    },
    sides: [
      'Some English and French pages: the highest rank gives first.',
      'Japanese teachers: the highest pair goes first, and within it the lower side offers.',
      'Here the lower side of each pair offers first; being the seller counts more than being the visitor.',
    ],
  },
  'seat.sendoff.bow-until-closed': {
    title: 'Bow until they are out of sight',
    statement: 'See a guest off with a bow that is held until the lift’s doors have closed, or the car is out of sight.',
    principle: 'The last thing seen is the one remembered.',
    why: 'If you turn away while the doors still move or the car still rolls, your guest’s last picture of you is your back.',
    advice: 'Bow as the doors, or the wheels, begin to move, and rise only when nobody can see you any more.',
    happened: {
      met: 'You held your bow until your guest was out of sight.',
      'partly.early': 'You began to rise {seconds} s too early.',
      'partly.shallow': 'You held the bow to the end, but it was only {degrees} degrees deep.',
      'missed.left': 'You walked off while your guest could still see you.',
      'missed.none': 'Your guest went off without a bow from you.',
      missed: 'You rose {seconds} s before your guest was out of sight.',
    },
  },
};
