/** How well a bow's depth suits a small acknowledging bow of about 15 degrees. Values in 0.1 degree. */
import { ramp } from './judging';
/** [D] below this it is a nod of the head at most. */
const NOTHING10 = 50;
/** [S/D] 10 to 20 degrees is the small bow; deeper, up to 35, is courteous too. */
const SMALL10 = 100;
const DEEP10 = 350;
/** [D] too deep for the moment, but a bow. */
const TOO_DEEP_CREDIT = 0.5;
export function smallBowCredit(peak10) {
    return peak10 > DEEP10 ? TOO_DEEP_CREDIT : ramp(peak10, NOTHING10, SMALL10);
}
/** Which wording fits a bow that did not earn full credit. */
export function bowFault(peak10) {
    return peak10 > DEEP10 ? 'deep' : peak10 < SMALL10 ? 'shallow' : 'tempo';
}
