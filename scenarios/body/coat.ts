/** Taking a coat off: both hands on it, drawn away from the body; it ends folded over the left forearm. */
import { SIDES, type Body, type World } from './world';

/** How far both hands must draw the coat from where they gripped it. */
const DRAWN_MM = 170;

export function stepCoat(world: World, body: Body): void {
  const coat = world.entities.get(body.hands.left.holds);
  const both = coat?.kind === 'coat' && body.hands.right.holds === coat.id && coat.parent === `worn:${body.id}`;
  if (!both) {
    body.pullFrom = undefined;
    return;
  }
  const now = { side: body.carrySide, up: body.carryUp, forward: body.carryForward };
  body.pullFrom ??= now;
  const { side, up, forward } = body.pullFrom;
  const drawn = Math.sqrt((now.side - side) * (now.side - side) + (now.up - up) * (now.up - up) + (now.forward - forward) * (now.forward - forward));
  if (drawn < DRAWN_MM) return;
  coat.parent = `arm:${body.id}`;
  body.pullFrom = undefined;
  for (const hand of SIDES.map((one) => body.hands[one])) {
    hand.holds = '';
    hand.task = { kind: 'rest' };
  }
  world.observe({ type: 'coat.removed', by: body.id });
}
