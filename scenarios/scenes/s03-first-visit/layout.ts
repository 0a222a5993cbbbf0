/** Reception and small meeting room of 朝凪商事 in Nihonbashi. The lobby lies south of the meeting room. */
import { joined, type Layout } from '../../body/layout';
import { meetingRoom } from '../../body/places/meeting-room';
import { reception } from '../../body/places/reception';

/** The clock that matters is the one of the lobby: it says when to go up to the desk. */
export const layout: Layout = { ...joined(meetingRoom(2), reception), clock: reception.clock };
