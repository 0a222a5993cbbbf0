/** The small meeting room of 朝凪商事, and one's own desk at Étoile afterwards. */
import { joined, type Layout } from '../../body/layout';
import { etoileOffice } from '../../body/places/etoile-office';
import { meetingRoom } from '../../body/places/meeting-room';

const door = etoileOffice.spots.find((spot) => spot.id === 'office.door') ?? { x: 0, z: 0 };

/** Beside the way out: where letters wait to be posted. */
const withPost: Layout = {
  ...etoileOffice,
  furniture: [...etoileOffice.furniture, { id: 'post', kind: 'stand', room: 'office', x: door.x - 1500, z: door.z + 400, yaw10: 1800, widthMm: 600, depthMm: 360, heightMm: 1000 }],
  spots: [...etoileOffice.spots, { id: 'office.post', room: 'office', x: door.x - 1500, z: door.z - 150, yaw10: 0 }],
};

export const layout: Layout = joined(meetingRoom(2), withPost);
