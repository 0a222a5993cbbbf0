import type { Pack } from './pack';

/** Only what the guide states, and what cannot be left out if its words are kept. */
export const guideStrict: Pack = {
  id: 'guide-strict',
  include: 'guide',
  contested: 'keep',
  implied: [
    // It asks that a card not be dropped; a card that is thrown or let fall is dropped.
    'meishi.present.never-toss',
    // It keeps thumbs off whatever is written; the card received is written on as well.
    'meishi.receive.fingers-off-print',
    // It puts every card into the holder; one that stays on the table is not there.
    'meishi.after.leave-none-behind',
    // It asks for a slight bow; fifteen degrees is what that is called when it is practised by itself.
    'bow.angle.eshaku',
  ],
  overrides: {},
};
