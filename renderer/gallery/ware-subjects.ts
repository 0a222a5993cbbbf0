/** Every prop alone on a plain table, with sliders where something about it can change; and a table laid for an evening. */
import type { EntityKind, EntityStaging } from '../../scenarios/body/staging';
import type { Layout } from '../../scenarios/body/layout';
import { NO_CLOCK } from '../../scenarios/body/layout';
import { PLACES } from '../../scenarios/body/places/catalog';
import type { StageCamera } from '../stage/stage-props';
import { sampleStaging, sampleThing } from './sample-things';
import type { Slider, Subject, Values } from './subjects';

const TABLE_MM = 700;
const ROOM = 'studio';

/** A small room with a table: things are looked at upon it. */
const STUDIO: Layout = {
  rooms: [{ id: ROOM, look: 'meeting', x0: -1600, z0: -1600, x1: 1600, z1: 1600 }],
  furniture: [{ id: 'table', kind: 'table', room: ROOM, x: 0, z: 0, yaw10: 0, widthMm: 1600, depthMm: 900, heightMm: TABLE_MM }],
  doors: [], windows: [{ room: ROOM, x: 0, y: 1500, z: -1600, yaw10: 0, widthMm: 2200, heightMm: 1300 }], clock: NO_CLOCK, spots: [],
};

function close(width: number, height: number): StageCamera {
  const away = Math.max(width * 2.3, height * 2.6);
  return { kind: 'free', from: { x: away * 0.32, y: TABLE_MM + height * 0.5 + away * 0.42, z: away }, at: { x: 0, y: TABLE_MM + height * 0.46, z: 0 }, fovDeg: 26 };
}

type Thing = Partial<EntityStaging> & { readonly kind: EntityKind };

function alone(size: readonly [number, number], thing: (values: Values) => Thing, sliders: readonly Slider[] = []): Subject {
  return {
    layout: STUDIO, camera: close(...size), sliders,
    staging: (values) => sampleStaging([], [sampleThing({ id: 'one', x: 0, y: TABLE_MM + 1, z: 0, yaw10: 0, ...thing(values) })], ROOM),
  };
}

const FILL: Slider = { name: 'fill', min: 0, max: 220, value: 130 };
const FOAM: Slider = { name: 'foam', min: 0, max: 90, value: 45 };
const TILT: Slider = { name: 'tilt', min: -80, max: 80, value: 0 };
const of = (values: Values, name: string): number => values[name] ?? 0;
/** Lifted a little while it is tilted, so that it does not go through the table. */
const tilted = (values: Values): Partial<EntityStaging> => ({ tilt10: of(values, 'tilt') * 10, y: TABLE_MM + 1 + (of(values, 'tilt') === 0 ? 0 : 40) });

const ALONE: Readonly<Record<string, Subject>> = {
  glass: alone([70, 125], (v) => ({ kind: 'glass', state: 'beer', fillMl: of(v, 'fill'), foamMl: of(v, 'foam'), ...tilted(v) }), [FILL, FOAM, TILT]),
  oolong: alone([80, 135], (v) => ({ kind: 'glass', state: 'oolong', fillMl: of(v, 'fill'), ...tilted(v) }), [{ ...FILL, max: 340, value: 240 }, TILT]),
  bottle: alone([80, 280], (v) => ({ kind: 'bottle', ...tilted(v) }), [TILT]),
  tokkuri: alone([80, 150], (v) => ({ kind: 'tokkuri', ...tilted(v) }), [TILT]),
  ochoko: alone([60, 45], (v) => ({ kind: 'ochoko', fillMl: of(v, 'fill'), ...tilted(v) }), [{ ...FILL, max: 34, value: 24 }, TILT]),
  cup: alone([120, 70], (v) => ({ kind: 'cup', state: 'hot', fillMl: of(v, 'fill'), ...tilted(v) }), [{ ...FILL, max: 120, value: 85 }, TILT]),
  menu: alone([300, 20], (v) => ({ kind: 'menu', yaw10: 1800, ...tilted(v) }), [TILT]),
  bill: alone([220, 25], () => ({ kind: 'bill', yaw10: 1800 })),
  oshibori: alone([190, 55], () => ({ kind: 'oshibori' })),
  chopsticks: alone([240, 15], () => ({ kind: 'chopsticks' })),
  plate: alone([170, 30], () => ({ kind: 'plate' })),
  edamame: alone([180, 70], () => ({ kind: 'plate', state: 'edamame' })),
  sashimi: alone([250, 50], () => ({ kind: 'plate', state: 'sashimi' })),
  yakitori: alone([250, 45], () => ({ kind: 'plate', state: 'yakitori' })),
  pen: alone([150, 14], () => ({ kind: 'pen', yaw10: 600 })),
  document: alone([300, 10], () => ({ kind: 'document', yaw10: 1800 })),
  laptop: alone([330, 220], () => ({ kind: 'laptop', yaw10: 1800 })),
  envelope: alone([240, 8], () => ({ kind: 'envelope', yaw10: 1800 })),
  bento: alone([260, 70], () => ({ kind: 'bento', yaw10: 1800 })),
  cushion: alone([600, 80], () => ({ kind: 'cushion' })),
  holder: alone([130, 30], (v) => ({ kind: 'holder', yaw10: 1800, y: TABLE_MM + 5, state: String(of(v, 'flap')) }), [{ name: 'flap', min: 0, max: 100, value: 60 }]),
  phone: alone([160, 12], () => ({ kind: 'phone', yaw10: 1800, state: 'on' })),
  bag: alone([420, 360], () => ({ kind: 'bag', yaw10: 700, parent: 'table' })),
  coat: alone([380, 90], () => ({ kind: 'coat', yaw10: 0, parent: 'table' })),
};

/** The tatami room's table as it is in the middle of an evening. */
export function laid(): EntityStaging[] {
  const layout = PLACES['tatami-room'];
  const table = layout?.furniture.find((one) => one.id === 'lowtable');
  if (layout === undefined || table === undefined) return [];
  const y = table.heightMm + 1;
  const things: EntityStaging[] = [];
  const put = (id: string, kind: EntityKind, x: number, z: number, more: Partial<EntityStaging> = {}): void => {
    things.push(sampleThing({ id, kind, x: table.x + x, y, z: table.z + z, room: 'tatami', parent: 'lowtable', ...more }));
  };
  for (const [i, z] of [-1080, -360, 360, 1080].entries()) {
    for (const side of [-1, 1]) {
      const yaw10 = side < 0 ? 900 : -900;
      const n = `${side < 0 ? 'w' : 'e'}${i}`;
      put(`chopsticks.${n}`, 'chopsticks', side * 335, z, { yaw10 });
      put(`plate.${n}`, 'plate', side * 240, z + side * 20, {});
      put(`oshibori.${n}`, 'oshibori', side * 320, z + side * 230, { yaw10 });
      const isTea = n === 'e3' || n === 'w1';
      put(`glass.${n}`, 'glass', side * 215, z - side * 150, { state: isTea ? 'oolong' : 'beer', fillMl: [190, 60, 120, 30][i] ?? 100, foamMl: isTea ? 0 : [30, 4, 14, 2][i] ?? 0 });
    }
  }
  put('bottle.1', 'bottle', 40, -560, { yaw10: 700, fillMl: 200 });
  put('bottle.2', 'bottle', -60, 640, { yaw10: -800, fillMl: 480 });
  put('tokkuri.1', 'tokkuri', 70, 60, { fillMl: 150 });
  put('ochoko.1', 'ochoko', 150, 130, { fillMl: 24 });
  put('ochoko.2', 'ochoko', -130, -40, { fillMl: 8 });
  put('edamame.1', 'plate', 0, -860, { state: 'edamame' });
  put('edamame.2', 'plate', 30, 960, { state: 'edamame' });
  put('sashimi.1', 'plate', -40, -260, { state: 'sashimi', yaw10: 900 });
  put('yakitori.1', 'plate', 20, 340, { state: 'yakitori', yaw10: 800 });
  put('menu.1', 'menu', -60, 1240, { yaw10: 0 });
  return things;
}

function evening(from: readonly [number, number, number], at: readonly [number, number, number], fovDeg: number): Subject {
  const layout = PLACES['tatami-room'];
  const room = layout?.rooms[0];
  if (layout === undefined || room === undefined) throw new RangeError('there is no tatami room');
  const [x, z] = [(room.x0 + room.x1) / 2, (room.z0 + room.z1) / 2];
  const point = (p: readonly [number, number, number]) => ({ x: x + p[0], y: p[1], z: z + p[2] });
  const doors = layout.doors.map((door) => sampleThing({ id: door.id, kind: 'door', x: door.x, z: door.z, yaw10: door.yaw10, parent: 'wall', state: '0' }));
  return { layout, camera: { kind: 'free', from: point(from), at: point(at), fovDeg }, staging: () => sampleStaging([], [...laid(), ...doors], 'tatami') };
}

/** What lies on a meeting table. */
function meeting(): Subject {
  const y = TABLE_MM + 1;
  const put = (id: string, kind: EntityKind, x: number, z: number, more: Partial<EntityStaging> = {}): EntityStaging => sampleThing({ id, kind, x, y, z, yaw10: 1800, ...more });
  return {
    layout: STUDIO, camera: { kind: 'free', from: { x: 260, y: 1260, z: 860 }, at: { x: 0, y: 700, z: 30 }, fovDeg: 44 },
    staging: () => sampleStaging([], [
      put('document', 'document', -60, 170), put('pen', 'pen', 75, 190), put('laptop', 'laptop', -420, 150), put('envelope', 'envelope', 260, 120, { yaw10: 1700 }), put('cup', 'cup', 170, -60, { fillMl: 85, state: 'hot' }),
      put('holder.learner', 'holder', 380, 230, { y: y + 5, state: 'open' }), put('card.sato', 'card', -230, 250), put('bento', 'bento', -100, -170), put('phone', 'phone', 500, 120, { state: 'silent' }), put('cup.2', 'cup', -560, -120, { fillMl: 60 }),
    ], ROOM),
  };
}

export const WARE_SUBJECTS: Readonly<Record<string, Subject>> = {
  ...Object.fromEntries(Object.entries(ALONE).map(([name, subject]) => [`prop-${name}`, subject])),
  'props-evening': evening([820, 1120, 1250], [-60, 380, -250], 52),
  'props-evening-seat': evening([880, 800, 260], [-100, 330, -240], 58),
  'props-meeting': meeting(),
};
