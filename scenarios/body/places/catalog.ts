/** Every shared place by name: for the gallery and for tests. Scenes import the places that they need. */
import type { Layout } from '../layout';
import { etoileHall, etoileOffice } from './etoile-office';
import { groundLobby } from './ground-lobby';
import { liftCar } from './lift-car';
import { meetingRoom } from './meeting-room';
import { projectRoom } from './project-room';
import { reception } from './reception';
import { seminarCorridor } from './seminar-corridor';

export const PLACES: Readonly<Record<string, Layout>> = {
  reception, 'meeting-room': meetingRoom(2), 'meeting-room-of-six': meetingRoom(3), 'meeting-room-of-eight': meetingRoom(4), 'ground-lobby': groundLobby, 'lift-car': liftCar,
  'etoile-hall': etoileHall, 'etoile-office': etoileOffice, 'seminar-corridor': seminarCorridor, 'project-room': projectRoom,
};
