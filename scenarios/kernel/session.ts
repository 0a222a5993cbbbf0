/** A running scene: samples in, steps of 1/60 s, observations out. Same header and samples, same bytes. */
import { initialTransition, type AnyMachineSnapshot } from 'xstate';
import { stepCars } from '../body/car';
import { stepClap } from '../body/clap';
import { stepCoat } from '../body/coat';
import { drinkTraces } from '../body/drink-traces';
import { stepDrinks } from '../body/drinks';
import { stepInspection } from '../body/inspect';
import { stepLean } from '../body/leaning';
import { stepToasts } from '../body/toasts';
import { closeBow, stepTrunk } from '../body/trunk';
import { endReading, stepHandovers } from '../body/handover';
import { finish, speak, stepSpeech } from '../body/speech';
import { obey } from '../body/obey';
import { placeHands, snapHands, stepHands } from '../body/hands';
import { project } from '../body/project';
import { restingControls, steer, stepCarry } from '../body/steer';
import { stepFacing, stepFeet } from '../body/walk';
import { rideAlong, stepThings } from '../body/carry';
import { twinItems } from '../body/twin';
import { watchFaces } from '../body/faces';
import { person, type World } from '../body/world';
import { Agenda } from './agenda';
import type { AttemptHeader } from './attempt';
import { CHANNELS, quantise, type Channel, type ChannelSample, type ChannelValue } from './channels';
import { Recorder } from './recorder';
import type { SceneDefinition } from './scene';
import { commandsOf, stepper, type Command, type ScriptEvent } from './script';
import type { Keeps, Session } from './session-api';
import { LEARNER, type PersonId } from './ids';
import type { Fact, Observation } from './observation';

/** A script that answers itself for ever is a fault of the scene; it is stopped, loudly. What the body and the learner's hands brought does not count: a device may go mad. */
const MOST_ANSWERS_PER_STEP = 400;
/** Percent of patience: Learn waits longer, Exam as a busy man would. */
const PATIENCE = { learn: 250, practice: 160, exam: 100 } as const;

export function createSession(scene: SceneDefinition, header: AttemptHeader, keeps: Keeps = 'track'): Session {
  const setting = scene.setting(header);
  const observations: Observation[] = [];
  const samples: ChannelSample[] = [];
  const queue: [PersonId, ScriptEvent][] = [];
  const agenda = new Agenda();
  const snapshots = new Map<PersonId, AnyMachineSnapshot>();
  const steppers = new Map<PersonId, ReturnType<typeof stepper>>();
  const values = new Map<Channel, ChannelValue>();
  const pending: [Channel, ChannelValue][] = [];
  const controls = restingControls();
  let beat = '';
  let at: readonly string[] = [];
  let ended = false;

  const world: World = {
    step: 0, layout: setting.layout, clock10: setting.clock10, cards: setting.cards,
    people: new Map(setting.people.map((one) => [one.id, one])), entities: new Map(setting.entities.map((one) => [one.id, one])),
    offers: new Map(), reads: new Map(), drinks: drinkTraces(), received: new Map(), facing: new Map(), observe: (fact) => { record(fact); },
  };
  const learner = person(world, LEARNER);
  const hasVessels = setting.entities.some((thing) => thing.fillMl !== undefined);
  const hasCars = setting.entities.some(({ kind }) => kind === 'taxi');
  const recorder = new Recorder();

  function record(fact: Fact): void {
    const observation: Observation = { step: world.step, ...fact };
    observations.push(observation);
    for (const [to, event] of scene.route(observation, world)) queue.push([to, event]);
  }

  function carryOut(by: PersonId, command: Command): void {
    const body = world.people.get(by);
    switch (command.kind) {
      case 'say': say(by, command.line, command.to ?? LEARNER); break;
      case 'wake': agenda.wake(by, command.name, world.step + Math.max(1, Math.round(command.in))); break;
      case 'cancel': agenda.cancel(by, command.name); break;
      case 'cue': queue.push([command.to, { type: 'cue', name: command.name }]); break;
      case 'observe': record(command.fact); break;
      case 'beat': enterBeat(command.name); break;
      case 'end': end(command.how); break;
      default: obey(world, body, command);
    }
  }

  function say(by: PersonId, line: string, to: PersonId): void {
    const spoken = scene.spoken(line, header);
    const body = world.people.get(by);
    if (spoken === undefined || body === undefined) return;
    // Who is interrupted by themselves finishes first: a script never loses a line.
    if (body.speech !== undefined) finish(world, body);
    speak(world, body, to, spoken);
  }

  function enterBeat(name: string): void {
    if (beat === name) return;
    beat = name;
    record({ type: 'beat.entered', by: 'scene', beat: name });
  }

  function end(how: string): void {
    if (ended) return;
    for (const body of world.people.values()) {
      closeBow(world, body);
      finish(world, body);
    }
    for (const thing of world.entities.values()) endReading(world, thing);
    for (const [id, got] of world.received) {
      if (got.by === LEARNER) record({ type: 'card.rested', by: LEARNER, object: id, in: restingPlace(id) });
    }
    record({ type: 'scene.ended', by: 'scene', how });
    ended = true;
  }

  function restingPlace(id: string): string {
    const parent = world.entities.get(id)?.parent ?? 'away';
    return parent.startsWith('in:') ? parent.slice(3) : parent;
  }

  function settle(): void {
    const most = queue.length + MOST_ANSWERS_PER_STEP;
    for (let count = 0; queue.length > 0; count += 1) {
      if (count > most) throw new Error(`scene ${scene.id}: scripts keep answering each other at step ${world.step}`);
      const next = queue.shift();
      if (next === undefined || ended) continue;
      const [to, event] = next;
      const step = steppers.get(to);
      const before = snapshots.get(to);
      if (step === undefined || before === undefined) continue;
      const { after, commands } = step(before, event);
      snapshots.set(to, after);
      for (const command of commands) carryOut(to, command);
    }
    queue.length = ended ? 0 : queue.length;
  }

  function listen(phrase: ChannelValue): void {
    if (typeof phrase !== 'string' || phrase === '') return;
    const spoken = scene.spoken(phrase, header);
    if (spoken === undefined || !scene.sayable(progress()).lines.includes(phrase)) return;
    speak(world, learner, listener(), spoken);
  }

  function listener(): PersonId {
    const looked = learner.gazeAt.startsWith('face:') ? learner.gazeAt.slice(5) : '';
    if (world.people.get(looked)?.room === learner.room) return looked;
    let best = '';
    let near = Number.POSITIVE_INFINITY;
    for (const one of world.people.values()) {
      if (one === learner || one.room !== learner.room) continue;
      const apart = (one.x - learner.x) * (one.x - learner.x) + (one.z - learner.z) * (one.z - learner.z);
      if (apart < near) {
        near = apart;
        best = one.id;
      }
    }
    return best;
  }

  const progress = () => ({ world, beat, observations, header });

  // The scene begins: every script enters its first state, in the order of their names.
  const patience = Math.round((PATIENCE[header.mode] * (header.assists['timingPercent'] ?? 100)) / 100);
  // Who learns gets a slower clock too: the same minutes, more time to make them.
  const stepsPerClockTenth = Math.round((scene.stepsPerClockTenth * patience) / 100);
  for (const id of Object.keys(scene.scripts).sort()) {
    const script = scene.scripts[id]?.();
    if (script === undefined) continue;
    const start = 'beat' in header.start ? header.start.beat : '';
    const [first, actions] = initialTransition(script, { variation: header.variation, patience, memory: { ...header.carry, start } });
    snapshots.set(id, first);
    steppers.set(id, stepper(script));
    for (const command of commandsOf(actions)) carryOut(id, command);
  }
  for (const one of world.people.values()) snapHands(world, one);
  stepThings(world);
  settle();

  function advance(): void {
    if (ended) return;
    for (const [channel, value] of pending.splice(0)) {
      if (channel === 'voice.phrase') listen(value);
      else steer(world, learner, controls, channel, value);
    }
    stepCarry(world, learner, controls);
    for (const body of world.people.values()) {
      if (body.room === 'away') continue;
      const { x, z, yaw } = body;
      stepLean(world, body);
      stepTrunk(world, body);
      stepFeet(world, body);
      stepFacing(world, body);
      rideAlong(world, body, { x, z, yaw });
      stepSpeech(world, body);
      stepHands(world, body);
    }
    stepCoat(world, learner);
    stepClap(world, learner);
    stepThings(world);
    for (const body of world.people.values()) if (body.room !== 'away') placeHands(world, body);
    stepHandovers(world);
    if (hasVessels) {
      stepToasts(world);
      stepDrinks(world);
    }
    if (hasCars) stepCars(world);
    stepInspection(world, learner);
    watchFaces(world);
    for (const due of agenda.take(world.step)) queue.push([due.person, { type: 'due', name: due.name }]);
    const places = scene.places(world);
    for (const place of places) if (!at.includes(place)) queue.push(['scene', { type: 'reached', place }]);
    at = places;
    settle();
    if (scene.clockRuns(beat) && world.step % stepsPerClockTenth === 0) {
      world.clock10 += 1;
      queue.push(['scene', { type: 'cue', name: `clock:${world.clock10}` }]);
      settle();
    }
    if (keeps === 'track') recorder.frame(world.step, () => project(world, beat, learner));
    world.step += 1;
  }

  return {
    header, observations, samples, advance,
    get step() { return world.step; },
    get ended() { return ended; },
    feed(channel, raw) {
      if (ended) return;
      const value = quantise(channel, raw);
      if ((values.get(channel) ?? CHANNELS[channel].rest) === value) return;
      values.set(channel, value);
      pending.push([channel, value]);
      samples.push({ step: world.step, channel, value });
    },
    staging: () => project(world, beat, learner),
    twin: () => twinItems(world, learner),
    sayable: () => (learner.speech === undefined ? scene.sayable(progress()).lines : []),
    fittingLine: () => scene.sayable(progress()).fitting,
    hint: () => (ended ? '' : scene.hint(progress())),
    takeChunk: () => recorder.take(world.step, samples, observations),
  };
}
