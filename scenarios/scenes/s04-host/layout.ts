/** From the ground floor by the lift to Étoile's own floor: lobby, lift, lift hall, a small meeting room. */
import { joined, type Layout } from '../../body/layout';
import { etoileHall } from '../../body/places/etoile-office';
import { groundLobby } from '../../body/places/ground-lobby';
import { liftCar } from '../../body/places/lift-car';
import { meetingRoom } from '../../body/places/meeting-room';

/** The lift's door is another one on each floor. */
const ground: Layout = { ...groundLobby, doors: groundLobby.doors.map((door) => (door.id.startsWith('door.lift') ? { ...door, id: door.id.replace('lift', 'ground') } : door)) };
const doorX = etoileHall.doors.find((door) => door.id === 'door.lift.a')?.x ?? 0;
const doorZ = etoileHall.doors.find((door) => door.id === 'door.lift.a')?.z ?? 0;
/** Inside the lift, as it is seen from the hall. */
const car = { id: 'hall.car', room: 'hall', x: doorX, z: doorZ - 500, yaw10: 0, staff: true } as const;

export const layout: Layout = joined(ground, liftCar, { ...etoileHall, spots: [...etoileHall.spots, car] }, meetingRoom(2));
