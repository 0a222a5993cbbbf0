/** Whose glass the learner's bottle comes to, from where they sit: who is opposite, beside, and next to those; the highest first. */
import { companyOf } from '../../acts/evening/company';
import { eveningRoom } from '../../acts/evening/room';
import { couldTouch } from '../../body/toasts';
import { LEARNER, type PersonId } from '../../kernel/ids';
import { DEG } from '../../kernel/trig';
import { seatNow } from './layout';

export function withinReach(people: number): readonly PersonId[] {
  const { spots } = eveningRoom(people);
  const at = (person: PersonId) => spots.find(({ id }) => id === seatNow(person, people));
  const own = at(LEARNER);
  return companyOf(people).map(({ id }) => id).filter((id) => {
    const theirs = at(id);
    return id !== LEARNER && own !== undefined && theirs !== undefined && couldTouch({ x: own.x, z: own.z, yaw: (own.yaw10 / 10) * DEG }, theirs);
  });
}
