/** Parts of the act, in the order in which a debrief tells them. */
export const PARTS = ['arriving', 'preparing', 'order', 'presenting', 'receiving', 'afterwards'];
