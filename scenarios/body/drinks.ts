/** Liquids: what runs out of leaning vessels, into glasses, into mouths and onto tables; level and foam. Once a step, after things have moved. */
import { DEG, wrapRad, PI } from '../kernel/trig';
import { distance } from './geometry';
import { handsOn } from './grip-points';
import { handsUsed } from './handover';
import type { Pour } from './drink-traces';
import { isCovered, mindLevel } from './minding';
import { holderOf, isDrinkable, isPourer, lipOf, lipsOf, mouthRadius, nameOf, rimOf } from './rims';
import { heldMl } from './tilted-vessel';
import { VESSELS, capacityMl, depthMm, levelMm, type VesselName } from './vessels';
import type { Body, Entity, World } from './world';

/** So much of what stands above the lip leaves in a second, at most so fast: ml in a step. */
const RUNS = 1.6 / 60;
const MOST_ML: Partial<Record<VesselName, number>> = { bottle: 44 / 60, tokkuri: 20 / 60 };
const MOST_DRUNK_ML = 24 / 60;
const LEANING = 12 * DEG;
/** A stream falls into a glass whose middle is within its mouth and this much (mm), from so far above its rim. */
const AIM_MM = 26;
const MOST_FALL_MM = 320;
const TOUCHES_MM = 3;
/** From here on (0.1 % of the height) whoever is being poured for can see that it is nearly enough, and that a glass wants filling. */
const NEARLY_10 = 700;
const LOW_10 = 333;
/** A pour is over when nothing has run for so long. */
const PAUSE_STEPS = 24;
/** Shares of beer that turn into foam, of which a ml fills four: at least, by the fall, by the speed. */
const FOAM = { least: 0.055, byFall: 0.00035, bySpeed: 0.05, swells: 4, leaned: 0.5 } as const;
/** Foam sinks: share of it in a step, a fourth of which becomes beer again. */
const SINKS = 0.012 / 60;
const LIPS_MM = 48;
const PALM_MM = 45;
const SIP_TILT = 14 * DEG;
const SIP_PAUSE_STEPS = 12;

/** How full a vessel is, foam included, and how much of that height is foam (0.1 %). */
export function fullness10(thing: Pick<Entity, 'fillMl' | 'foamMl'>, name: VesselName): { level10: number; foam10: number } {
  const vessel = VESSELS[name];
  const [fill, foam] = [thing.fillMl ?? 0, thing.foamMl ?? 0];
  const head = levelMm(vessel, fill + foam);
  return { level10: Math.round((1000 * head) / depthMm(vessel)), foam10: head <= 0 ? 0 : Math.round((1000 * (head - levelMm(vessel, fill))) / head) };
}

export function stepDrinks(world: World): void {
  for (const thing of world.entities.values()) {
    if (thing.fillMl === undefined) continue;
    sink(thing);
    const by = holderOf(world, thing);
    const name = nameOf(thing);
    if (by === undefined || name === undefined) continue;
    if (isPourer(thing)) mindLevel(world, by, thing, name);
    if (Math.abs(thing.tilt) >= LEANING) lean(world, by, thing, name);
    if (isDrinkable(thing)) meetLips(world, by, thing, name);
  }
  endPours(world);
  endSips(world);
}

function sink(thing: Entity): void {
  const foam = thing.foamMl ?? 0;
  if (foam <= 0) return;
  const gone = Math.min(foam, Math.max(0.002, foam * SINKS));
  thing.foamMl = foam - gone;
  thing.fillMl = (thing.fillMl ?? 0) + gone / FOAM.swells;
}

/** What is above the lip runs out, to wherever the lip is. */
function lean(world: World, by: Body, thing: Entity, name: VesselName): void {
  const vessel = VESSELS[name];
  const [fill, foam] = [thing.fillMl ?? 0, thing.foamMl ?? 0];
  const above = fill + foam - heldMl(vessel, thing.tilt);
  if (above <= 0.05 || fill + foam <= 0) {
    if (isPourer(thing)) thing.state = '';
    return;
  }
  const isDrunk = isDrinkable(thing) && isAtLips(world, by, thing, name);
  const ml = Math.min(isDrunk ? MOST_DRUNK_ML : (MOST_ML[name] ?? 1), Math.max(0.02, above * RUNS), fill + foam);
  const share = ml / (fill + foam);
  const liquid = fill * share;
  thing.fillMl = fill - liquid;
  thing.foamMl = foam * (1 - share);
  if (isDrunk) {
    const sip = world.drinks.sips.get(thing.id);
    if (sip !== undefined) sip.ml += liquid + (foam * share) / FOAM.swells;
    return;
  }
  const into = isPourer(thing) ? under(world, thing, name) : undefined;
  if (into === undefined || isCovered(world, into.thing, PALM_MM)) {
    if (isPourer(thing)) thing.state = '';
    spill(world, by, thing, liquid);
    return;
  }
  thing.state = `pour:${into.thing.id}`;
  receive(world, by, thing, name, into, liquid);
}

interface Under {
  readonly thing: Entity;
  readonly name: VesselName;
  readonly gapMm: number;
}

/** The vessel into which a stream from this lip falls. */
export function under(world: World, from: Entity, name: VesselName): Under | undefined {
  const lip = lipOf(world, from, name);
  let best: (Under & { readonly aside: number }) | undefined;
  for (const thing of world.entities.values()) {
    if (!isDrinkable(thing) || thing.room !== from.room || thing.face === 'en') continue;
    const into = nameOf(thing);
    if (into === undefined) continue;
    const rim = rimOf(world, thing, into);
    const gapMm = lip.y - rim.y;
    const aside = distance(lip, rim);
    if (gapMm < -TOUCHES_MM * 4 || gapMm > MOST_FALL_MM || aside > mouthRadius(into) + AIM_MM) continue;
    if (best === undefined || aside < best.aside) best = { thing, name: into, gapMm, aside };
  }
  return best;
}

function receive(world: World, by: Body, from: Entity, name: VesselName, into: Under, ml: number): void {
  const glass = into.thing;
  const pour = pourOf(world, by, from, into);
  const isBeer = into.name === 'glass';
  const turns = isBeer ? Math.min(0.2, FOAM.least + Math.max(0, into.gapMm) * FOAM.byFall + FOAM.bySpeed * (ml / (MOST_ML[name] ?? ml))) : 0;
  const foamy = turns * (1 - Math.min(1, Math.abs(glass.tilt) / (40 * DEG)) * FOAM.leaned);
  glass.fillMl = (glass.fillMl ?? 0) + ml * (1 - foamy);
  glass.foamMl = (glass.foamMl ?? 0) + ml * foamy * FOAM.swells;
  const over = glass.fillMl + glass.foamMl - capacityMl(VESSELS[into.name]);
  if (over > 0) {
    const foam = Math.min(over, glass.foamMl);
    glass.foamMl -= foam;
    glass.fillMl -= over - foam;
    pour.spilledMl += foam / FOAM.swells + over - foam;
  }
  const receiver = holderOf(world, glass);
  const own = handsUsed(handsOn(world, by, from));
  pour.ml += ml;
  pour.steps += 1;
  if (own === 'both') pour.bothSteps += 1;
  if (receiver !== undefined) pour.liftedSteps += 1;
  if (receiver !== undefined && handsUsed(handsOn(world, receiver, glass)) === 'both') pour.liftedBothSteps += 1;
  pour.labelWorst10 = Math.max(pour.labelWorst10, labelOff10(from, by));
  pour.gapLeastMm = Math.min(pour.gapLeastMm, Math.round(into.gapMm));
  pour.gapMostMm = Math.max(pour.gapMostMm, Math.round(into.gapMm));
  pour.gripWorst = Math.max(pour.gripWorst, spotOn(by, from));
  pour.lastStep = world.step;
  if (!pour.isReached) tellReached(world, pour, glass, into.name);
}

function tellReached(world: World, pour: Pour, glass: Entity, name: VesselName): void {
  const { level10 } = fullness10(glass, name);
  if (level10 < NEARLY_10) return;
  pour.isReached = true;
  world.observe({ type: 'pour.reached', by: pour.by, to: glass.owner, object: pour.from, into: glass.id, level10 });
}

/** Of two hands the right one is closed about the bottle, and the left one supports it. */
function spotOn(by: Body, from: Entity): number {
  return by.hands.right.holds === from.id ? by.hands.right.spot : by.hands.left.spot;
}

/** How far the label is from the upper side of a bottle that leans away from its holder (0.1 deg); a flask has none. */
export function labelOff10(thing: Entity, by: Body): number {
  return thing.kind === 'bottle' ? Math.round((Math.abs(wrapRad(thing.yaw - by.yaw - PI)) / DEG) * 10) : 0;
}

function pourOf(world: World, by: Body, from: Entity, into: Under): Pour {
  const known = world.drinks.pours.get(from.id);
  if (known !== undefined && known.into === into.thing.id && known.by === by.id) return known;
  if (known !== undefined) endPour(world, known);
  const made: Pour = {
    by: by.id, from: from.id, into: into.thing.id, startStep: world.step, before10: fullness10(into.thing, into.name).level10, ml: 0, spilledMl: 0, steps: 0, bothSteps: 0,
    labelWorst10: 0, gapLeastMm: 1000, gapMostMm: -1000, liftedSteps: 0, liftedBothSteps: 0, gripWorst: 0, isReached: false, lastStep: world.step,
  };
  world.drinks.pours.set(from.id, made);
  world.observe({ type: 'pour.began', by: by.id, to: into.thing.owner, object: from.id, into: into.thing.id, before10: made.before10 });
  return made;
}

function endPours(world: World): void {
  for (const pour of world.drinks.pours.values()) {
    const from = world.entities.get(pour.from);
    if (world.step - pour.lastStep <= PAUSE_STEPS && from?.parent === `hand:${pour.by}`) continue;
    endPour(world, pour);
  }
}

function endPour(world: World, pour: Pour): void {
  world.drinks.pours.delete(pour.from);
  const [from, glass] = [world.entities.get(pour.from), world.entities.get(pour.into)];
  if (from !== undefined) from.state = '';
  const name = glass === undefined ? undefined : nameOf(glass);
  if (glass === undefined || name === undefined) return;
  world.drinks.low.delete(glass.id);
  world.drinks.fresh.add(glass.id);
  const { level10, foam10 } = fullness10(glass, name);
  const share = (part: number): number => Math.round((100 * part) / Math.max(1, pour.steps));
  world.observe({
    type: 'pour.ended', by: pour.by, to: glass.owner, object: pour.from, into: pour.into, startStep: pour.startStep, ml: Math.round(pour.ml), before10: pour.before10, level10, foam10,
    spilledMl: Math.round(pour.spilledMl), bothPercent: share(pour.bothSteps), labelOff10: pour.labelWorst10, gapMm: pour.gapLeastMm, fallMm: pour.gapMostMm,
    liftedPercent: share(pour.liftedSteps), liftedBothPercent: share(pour.liftedBothSteps), grip: GRIPS[pour.gripWorst] ?? 'low',
  });
}

const GRIPS = ['low', 'neck', 'under'] as const;

/** Onto the table, or a sleeve: told once a holding. */
function spill(world: World, by: Body, thing: Entity, ml: number): void {
  const before = thing.spiltMl ?? 0;
  thing.spiltMl = before + ml;
  if (before < 2 && thing.spiltMl >= 2) world.observe({ type: 'drink.spilled', by: by.id, object: thing.id });
}

function isAtLips(world: World, by: Body, thing: Entity, name: VesselName): boolean {
  if (thing.tilt < SIP_TILT) return false;
  const [rim, lips] = [rimOf(world, thing, name), lipsOf(by)];
  return distance(rim, lips) <= LIPS_MM && Math.abs(rim.y - lips.y) <= LIPS_MM;
}

function meetLips(world: World, by: Body, thing: Entity, name: VesselName): void {
  if (!isAtLips(world, by, thing, name)) return;
  const sip = world.drinks.sips.get(thing.id);
  if (sip !== undefined) {
    sip.lastStep = world.step;
    return;
  }
  world.drinks.sips.set(thing.id, { by: by.id, startStep: world.step, ml: 0, lastStep: world.step });
  world.drinks.fresh.delete(thing.id);
  world.observe({ type: 'sip.began', by: by.id, object: thing.id });
}

/** Of a small cup only sake is drunk. */
function drinkIn({ kind, state }: Entity): string {
  return state === '' && kind === 'ochoko' ? 'sake' : state;
}

function endSips(world: World): void {
  for (const [id, sip] of world.drinks.sips) {
    const thing = world.entities.get(id);
    const name = thing === undefined ? undefined : nameOf(thing);
    if (thing === undefined || name === undefined || world.step - sip.lastStep <= SIP_PAUSE_STEPS) continue;
    world.drinks.sips.delete(id);
    const { level10 } = fullness10(thing, name);
    world.observe({ type: 'sip.ended', by: sip.by, object: id, ml: Math.round(sip.ml), left10: level10, startStep: sip.startStep, drink: drinkIn(thing) });
    if (level10 <= LOW_10 && !world.drinks.low.has(id)) {
      world.drinks.low.add(id);
      world.observe({ type: 'glass.low', by: thing.owner, object: id, level10 });
    }
  }
}
