/** Every shared place by name: for the gallery and for tests. Scenes import the places that they need. */
import type { Layout } from '../layout';
import { camilleFlat } from './camille-flat';
import { etoileHall, etoileOffice } from './etoile-office';
import { eventFloor } from './event-floor';
import { groundLobby } from './ground-lobby';
import { izakayaEntrance, tatamiRoom } from './izakaya';
import { liftCar } from './lift-car';
import { meetingRoom } from './meeting-room';
import { nightStreet } from './night-street';
import { projectRoom } from './project-room';
import { reception } from './reception';
import { seminarCorridor } from './seminar-corridor';
import { trainingRoom } from './training-room';

export const PLACES: Readonly<Record<string, Layout>> = {
  reception, 'meeting-room': meetingRoom(2), 'meeting-room-of-six': meetingRoom(3), 'meeting-room-of-eight': meetingRoom(4), 'ground-lobby': groundLobby, 'lift-car': liftCar,
  'etoile-hall': etoileHall, 'etoile-office': etoileOffice, 'seminar-corridor': seminarCorridor, 'project-room': projectRoom,
  'training-room': trainingRoom, 'camille-flat': camilleFlat, 'event-floor': eventFloor, 'tatami-room': tatamiRoom(4), 'tatami-room-of-six': tatamiRoom(3),
  'izakaya-entrance': izakayaEntrance, 'night-street': nightStreet,
};
