/** Carries out what a script asks of a person with a glass or a bottle. */
import type { Command } from '../kernel/script';
import { DEG, sin, wrapRad } from '../kernel/trig';
import { FOOT_BELOW_MM } from './carry-vessel';
import { heldBy } from './carry';
import { distance, yawToward } from './geometry';
import { cover, openHand } from './hands';
import { isSurface } from './layout';
import { EASY_MM } from './leaning';
import { couldTouch } from './toasts';
import { vesselOf } from './vessels';
import { SIDES, person, type Body, type World } from './world';

/** Short of the middle: the other comes as well. */
const MIDDLE_MM = 30;
const LEAST_AHEAD_MM = 110;

export type VesselCommand = Extract<Command, { kind: `vessel.${string}` }>;

export function obeyVessel(world: World, body: Body, command: VesselCommand): void {
  switch (command.kind) {
    case 'vessel.carry': carry(world, body, command); break;
    case 'vessel.tilt': body.readTilt = command.deg * DEG; break;
    case 'vessel.meet':
      body.meets = command.object;
      body.pours = undefined;
      break;
    case 'vessel.pour':
      body.meets = command.object;
      body.pours = { into: command.object, level10: command.level10 };
      break;
    case 'vessel.down': down(world, body); break;
    case 'vessel.cover': cover(world, body, body.hands[command.hand], command.object); break;
  }
}

function carry(world: World, body: Body, { forward: wanted, aboveTable, tiltDeg, toward, ahead = LEAST_AHEAD_MM, aside = 0 }: Extract<VesselCommand, { kind: 'vessel.carry' }>): void {
  const forward = toward === undefined ? wanted : asFarAsSensible(wanted, body, person(world, toward));
  const table = world.layout.furniture.find((one) => one.room === body.room && isSurface(one.kind))?.heightMm ?? 0;
  body.carryUp = table + aboveTable + FOOT_BELOW_MM;
  body.readTilt = (tiltDeg ?? 0) * DEG;
  const turned = toward === undefined ? 0 : wrapRad(yawToward(body, person(world, toward)) - body.yaw);
  // Yaw grows to the left.
  const straight = -forward * sin(turned);
  body.carrySide = straight + aside;
  body.carryForward = toward === undefined ? forward : Math.max(ahead, Math.sqrt(Math.max(0, forward * forward - straight * straight)));
}

/** To the middle between two who can reach each other; to those farther away a glass is only held up. */
function asFarAsSensible(forward: number, body: Body, to: Body): number {
  return couldTouch(body, to) ? Math.min(forward, Math.max(EASY_MM / 2, distance(body, to) / 2 - MIDDLE_MM)) : Math.min(forward, EASY_MM);
}

function down(world: World, body: Body): void {
  body.meets = '';
  body.pours = undefined;
  body.readTilt = 0;
  for (const thing of heldBy(world, body)) {
    if (vesselOf(thing.kind, thing.state) === undefined) continue;
    // The supporting hand lets go first.
    const holding = SIDES.map((side) => body.hands[side]).filter((hand) => hand.holds === thing.id);
    const [last, ...others] = holding.reverse();
    for (const hand of others) openHand(world, body, hand, '');
    if (last === undefined) continue;
    last.grip = false;
    const { home } = thing;
    const table = world.layout.furniture.find((one) => one.id === home?.on);
    if (home === undefined || table === undefined) openHand(world, body, last, '');
    else last.task = { kind: 'set-down', on: home.on, x: home.x, y: table.heightMm + 1, z: home.z, since: world.step };
  }
}
