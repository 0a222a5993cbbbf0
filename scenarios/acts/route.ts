/** What an observation means to the people it concerns: the events that every scene's scripts get. */
import { LEARNER, type PersonId } from '../kernel/ids';
import type { Observation, ObservationOf } from '../kernel/observation';
import type { ScriptEvent } from '../kernel/script';
import { heldBy } from '../body/carry';
import type { World } from '../body/world';

type Routed = readonly [PersonId, ScriptEvent];

/** An offer upside down beyond this looks wrong to its taker; print covered beyond this is seen (0.1 deg, 0.1 %). */
const TURNED_10 = 450;
const PRINTED_10 = 30;
/** Further than this from torso to torso, a card cannot be taken without a step. */
const FAR_MM = 1350;

export function routeCommon(observation: Observation, world: World): Routed[] {
  switch (observation.type) {
    case 'walk.ended': return [[observation.by, { type: 'own.arrived', at: observation.at }]];
    case 'line.began': return observation.to === '' ? [] : [[observation.to, { type: 'addressed', by: observation.by }]];
    case 'line.ended': {
      const events: Routed[] = [[observation.by, { type: 'own.said', line: observation.line }]];
      const heard = { type: 'heard', by: observation.by, line: observation.line, tokens: observation.tokens } as const;
      if (observation.to !== '') events.push([observation.to, heard]);
      events.push(['scene', heard]);
      return events;
    }
    case 'bow.made': return [[observation.by, { type: 'own.bowed' }], ...others(world, observation.by, { type: 'bowed', by: observation.by, peak10: observation.peak10 })];
    case 'bow.began': return others(world, observation.by, { type: 'bowing', by: observation.by });
    case 'object.taken':
    case 'object.hands': return taken(observation, world);
    case 'card.taken': return grasped(observation);
    case 'card.extended': return [[observation.to, {
      type: 'offered', by: observation.by, object: observation.object, hands: observation.hands,
      printed: observation.print10 > PRINTED_10, turned: observation.yaw10 > TURNED_10, far: observation.distanceMm > FAR_MM, across: observation.between !== '',
    }], ['scene', { type: 'cue', name: `extended:${observation.by}` }]];
    case 'print.covered': return others(world, observation.by, { type: 'thumbed', by: observation.by });
    case 'card.over-tray': return [[observation.by, { type: 'own.over-tray', object: observation.object }]];
    case 'card.lowered': return [[observation.to, { type: 'lowered', by: observation.by, times: observation.times }]];
    case 'card.withdrawn': return [[observation.to, { type: 'withdrawn', by: observation.by }]];
    case 'card.received': return [
      [observation.by, { type: 'own.received', object: observation.object }],
      [observation.from, { type: 'own.given', object: observation.object }],
      ['scene', { type: 'cue', name: `received:${observation.by}` }],
    ];
    case 'card.slipped': return [[observation.by, { type: 'fell', by: observation.by, object: observation.object }], ...others(world, observation.by, { type: 'fell', by: observation.by, object: observation.object }), ['scene', { type: 'cue', name: 'slipped' }]];
    case 'card.fell': return others(world, observation.by, { type: 'fell', by: observation.by, object: observation.object });
    case 'card.read': return others(world, observation.by, {
      type: 'stowed', by: observation.by, object: observation.object, heldSteps: Math.min(observation.heldSteps, observation.gazeSteps + 60),
    });
    case 'posture.changed': {
      const event = { type: observation.posture === 'sit' ? 'sat' : 'stood', by: observation.by } as const;
      return [...others(world, observation.by, event), ['scene', event]];
    }
    case 'gesture.made': return [...others(world, observation.by, { type: 'gestured', by: observation.by, toward: observation.toward }), ['scene', { type: 'cue', name: `gesture:${observation.toward}` }]];
    case 'gesture.ended': return [['scene', { type: 'cue', name: `gesture-ended:${observation.toward}` }]];
    case 'card.shown': return observation.by === LEARNER ? [['scene', { type: 'cue', name: 'staged' }]] : [];
    case 'people.faced': return [[observation.by, { type: 'faced', by: observation.to }], [observation.to, { type: 'faced', by: observation.by }]];
    case 'glasses.met':
    case 'glass.raised': return [[observation.to, { type: 'toasted', by: observation.by, object: observation.object, belowMm: observation.belowMm, speedMmS: observation.type === 'glasses.met' ? observation.speedMmS : 0 }]];
    case 'glass.lowered': return [[observation.to, { type: 'dipped', by: observation.by, times: observation.times }]];
    case 'sip.ended': return [[observation.by, { type: 'own.sipped', ml: observation.ml, left10: observation.left10 }], ...others(world, observation.by, { type: 'sipped', by: observation.by, ml: observation.ml, left10: observation.left10 })];
    case 'pour.began': return others(world, observation.by, { type: 'pouring', by: observation.by, object: observation.object, into: observation.into });
    case 'pour.ended': return [[observation.by, { type: 'own.poured', object: observation.object, into: observation.into, ml: observation.ml, level10: observation.level10 }], ...others(world, observation.by, { type: 'poured', by: observation.by, object: observation.object, into: observation.into, ml: observation.ml, level10: observation.level10, spilledMl: observation.spilledMl })];
    case 'pour.reached': return [[observation.to, { type: 'filling', by: observation.by, into: observation.into, level10: observation.level10 }]];
    case 'glass.low': return [[observation.by, { type: 'own.low', object: observation.object, level10: observation.level10 }]];
    case 'glass.covered': return others(world, observation.by, { type: 'covered', by: observation.by, object: observation.object });
    case 'glass.uncovered': return others(world, observation.by, { type: 'uncovered', by: observation.by, object: observation.object });
    case 'glass.flipped': return others(world, observation.by, { type: 'flipped', by: observation.by, object: observation.object });
    case 'phone.buzzed': return others(world, observation.by, { type: 'phone', state: 'ringing' });
    default: return [];
  }
}

function others(world: World, by: PersonId, event: ScriptEvent): Routed[] {
  const here = world.people.get(by)?.room;
  return [...world.people.values()].filter((one) => one.id !== by && one.room === here).map((one) => [one.id, event] as const);
}

function taken(observation: ObservationOf<'object.taken'> | ObservationOf<'object.hands'>, world: World): Routed[] {
  const { by, object, hands } = observation;
  const events: Routed[] = [[by, { type: 'own.took', object, hands }]];
  const leader = [...world.people.values()].find((one) => one.id !== by && heldBy(world, one).some((thing) => thing.id === object));
  if (observation.type === 'object.taken') events.push(...others(world, by, { type: 'lifted', by, object }));
  if (leader !== undefined) events.push([leader.id, { type: 'joined', by, object, hands }]);
  return events;
}

function grasped(observation: ObservationOf<'card.taken'>): Routed[] {
  const { by, from, object, takerHands } = observation;
  return [
    [by, { type: 'own.took', object, hands: takerHands }],
    [from, { type: 'grasped', by, object, hands: takerHands }],
  ];
}
