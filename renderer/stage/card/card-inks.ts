/** Paper and inks of a card on a screen. */
import type { CardText } from '../card-face';

export const PAPER = '#fbf8f0';
const INK = '#211e1a';
const SOFT_INK = '#4a453e';

export function inkOf({ role }: CardText): string {
  return role === 'name' || role === 'company' ? INK : SOFT_INK;
}
