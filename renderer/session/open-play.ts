/** Opens an attempt to be played: a new one, an interrupted one, or one that a scripted player plays. */
import type { Bridge } from '../../electron/contract/bridge';
import type { Settings } from '../../electron/contract/settings';
import { bodyOfStature, metricsOf } from '../../scenarios/body/metrics';
import type { AttemptHeader, Mode } from '../../scenarios/kernel/attempt';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import { createSession } from '../../scenarios/kernel/session';
import type { Session } from '../../scenarios/kernel/session-api';
import { createPlayer } from '../../scenarios/players/create';
import { ghostInSlices, ghostOf } from '../../scenarios/players/ghost';
import type { PlayerKind } from '../../scenarios/players/player';
import { sceneById } from '../../scenarios/scenes/catalog';
import { attemptHeader } from '../../scenarios/scenes/header';
import { bindingsFor, type BoundDevice, type DeskDevice } from '../input/bindings';
import type { Ask, InputOptions } from '../input/input-state';
import { keyboardAlone } from '../input/keyboard';
import { mouseKeyboard } from '../input/mouse';
import { connectedPads } from '../input/pad-connected';
import { padOrDesk } from '../input/pad-or-desk';
import { PadReader } from '../input/pad-reader';
import { presentLearner } from '../learners/present';
import { hasWebGl } from '../stage/webgl';
import { inSlices } from '../replay/ghost/use-ghost';
import { setWithMaster } from '../replay/ghost/with-master';
import { cardFor, carriedInto } from './carried';
import { modelOf } from '../stage/cast/model-of';
import { fetchFirst } from '../stage/cast/person-files';
import type { StageProps } from '../stage/stage-props';
import { createSoundStage, type SoundStage } from '../sound/create-sound-stage';
import { Master } from './master';
import { masterLevels } from './master-levels';
import type { TodaySession } from '../progress/memory/today';
import { PlayLoop } from './play-loop';
import type { PauseReason } from './play-view';
import { Pointer } from './pointer';
import { Recorder } from './recorder';
import { liveAgain, liveAgainMeanwhile } from './resume';
import { signal, type Signal } from './signal';
import { isClockStopped } from './test-hook';

/** How fast time runs where one practises: as in life, or half as fast. */
export const PACES = [100, 50] as const;
export type Pace = (typeof PACES)[number];

/** What shall be played. */
export type PlayPlan =
  | { readonly kind: 'new'; readonly scene: string; readonly mode: Mode; readonly seed: number; readonly player?: PlayerKind; readonly isCold?: boolean; readonly pacePercent?: Pace; readonly carry?: AttemptHeader['carry'] }
  /** `with`: another device than the one it was played with before; who comes back after a crash gets a count first, or the pause that they had. */
  | { readonly kind: 'resume'; readonly id: string; readonly with?: BoundDevice; readonly isReturn?: boolean; readonly pausedFor?: PauseReason }
  /** The same visit up to a step that has been lived already, as an attempt of its own; who takes over an old one gets a count first. */
  | { readonly kind: 'again'; readonly of: Pick<Session, 'header' | 'samples'>; readonly steps: number; readonly isLoop?: boolean; readonly isTakeOver?: boolean; readonly part?: PlayedPart };

/** A part that is played for itself: for these rules, until this beat begins ('' = to the end). */
export interface PlayedPart {
  readonly until: string;
  readonly from: number;
  readonly rules: readonly string[];
  /** What it is a part of: the next one of these. */
  readonly today: TodaySession;
}

export interface Play {
  readonly loop: PlayLoop;
  readonly recorder: Recorder;
  readonly session: Session;
  readonly scene: SceneDefinition;
  /** What keys and pointer are read as, beside a gamepad or without one. */
  readonly desk: DeskDevice;
  readonly options: Readonly<Record<BoundDevice, InputOptions>>;
  /** What the hands ask of the app, not of the scene. */
  readonly asks: Signal<Ask>;
  readonly ended: Signal<void>;
  readonly pointer: Pointer;
  readonly sound: SoundStage;
  /** What the stage needs besides the stagings. */
  readonly set: Pick<StageProps, 'layout' | 'cards' | 'metrics'>;
}

/** Five seconds. */
const LIVED_CHUNK_STEPS = 300;

const ADAPTERS = { 'mouse-keyboard': mouseKeyboard, keyboard: keyboardAlone } as const;

/** Rejects when an interrupted attempt cannot be read, or belongs to another version of its scene. */
export async function openPlay(bridge: Bridge, plan: PlayPlan, device: BoundDevice, settings: Settings): Promise<Play> {
  const { scene, session, nextSeq, track, playsWith } = await sessionOf(bridge, plan, device, settings);
  const recorder = new Recorder(bridge, session, nextSeq, track);
  if (plan.kind === 'again') {
    // What was lived before is written in pieces as well: storage takes no chunk of many minutes.
    liveAgain(session, plan.of.samples.filter(({ step }) => step < plan.steps), plan.steps, () => session.step % LIVED_CHUNK_STEPS === 0 && recorder.take());
    recorder.take();
  }
  const options = { 'mouse-keyboard': optionsOf('mouse-keyboard', settings), keyboard: optionsOf('keyboard', settings), gamepad: optionsOf('gamepad', settings) };
  const desk = playsWith === 'keyboard' ? 'keyboard' : 'mouse-keyboard';
  const player = plan.kind === 'new' && plan.player !== undefined ? createPlayer(plan.player, session) : undefined;
  const asks = signal<Ask>();
  const ended = signal<void>();
  const adapter = padOrDesk(ADAPTERS[desk], playsWith, options);
  // A demonstration needs nobody's hands.
  const pad = player === undefined ? new PadReader(connectedPads) : undefined;
  const master = player === undefined ? masterOf(scene, session, plan.kind === 'resume') : undefined;
  const set = setOf(scene, session, master !== undefined);
  askForPeople(Object.keys(set.metrics), settings);
  const sound = createSoundStage({ layout: set.layout, volumes: settings.volumes });
  const loop = new PlayLoop({ session, adapter, options: options[playsWith], recorder, player, master, pad, sound, spots: set.layout.spots, onAsk: asks.emit, onEnd: ended.emit, isTakeOver: (plan.kind === 'again' && plan.isTakeOver === true) || (plan.kind === 'resume' && plan.isReturn === true), pausedFor: plan.kind === 'resume' ? plan.pausedFor : undefined });
  if (plan.kind === 'resume' && master !== undefined) teach(master, scene, loop, plan.isReturn === true);
  if (isClockStopped()) loop.stopClock();
  return { loop, recorder, session, scene, desk, options, asks, ended, pointer: new Pointer(loop, set.layout), sound, set };
}

function optionsOf(device: BoundDevice, { bindings, holds, body }: Settings): InputOptions {
  const isAlone = device === 'keyboard';
  return {
    bindings: bindingsFor(device, bindings[device], body.hand),
    hands: isAlone ? 'toggle' : holds.left,
    handRight: isAlone ? 'toggle' : holds.right,
    bow: holds.bow,
    speak: holds.speak,
  };
}

interface Begun {
  readonly scene: SceneDefinition;
  readonly session: Session;
  readonly nextSeq: number;
  /** Of what is on the disk already. */
  readonly track?: Uint8Array;
  readonly playsWith: BoundDevice;
}

async function begin(bridge: Bridge, plan: Extract<PlayPlan, { kind: 'new' }>, device: BoundDevice, settings: Settings): Promise<Begun> {
  const scene = knownScene(plan.scene);
  const isLed = plan.mode === 'learn' && plan.player === undefined;
  const bindings = bindingsFor(device, settings.bindings[device], settings.body.hand);
  const card = cardFor(scene.id);
  const header = attemptHeader(scene, {
    id: crypto.randomUUID(),
    ...(presentLearner().name === '' ? {} : { learner: presentLearner().name }),
    seed: plan.seed,
    mode: plan.mode,
    pack: settings.pack,
    device: plan.player === undefined ? device : 'script',
    bindings,
    ...(card === undefined ? {} : { card }),
    // A demonstration shows the ready card, packed as it should be.
    carry: plan.player === undefined ? { ...(await carriedInto(bridge, scene.id)), ...plan.carry } : {},
    body: bodyOfStature(settings.body.statureMm),
    assists: isLed ? await masterLevels(bridge, scene, settings.pack) : assistsOf(plan, settings),
  });
  // A first exchange without help is told from an exam that one has prepared for.
  const whole = plan.isCold === true ? { ...header, carry: { ...header.carry, cold: 1 } } : header;
  return { scene, session: createSession(scene, whole), nextSeq: 0, playsWith: device };
}

/** More time is a help of Practice; an exam is the same for everybody, and Learn waits long by itself. */
function assistsOf({ mode, pacePercent = 100 }: Extract<PlayPlan, { kind: 'new' }>, { timingPercent }: Settings): AttemptHeader['assists'] {
  if (mode !== 'practice') return {};
  return { ...(timingPercent === 100 ? {} : { timingPercent }), ...(pacePercent === 100 ? {} : { pacePercent }) };
}

function sessionOf(bridge: Bridge, plan: PlayPlan, device: BoundDevice, settings: Settings): Begun | Promise<Begun> {
  switch (plan.kind) {
    case 'new': return begin(bridge, plan, device, settings);
    case 'resume': return takeUp(bridge, plan, device, settings);
    case 'again': return beginAgain(plan, device, settings);
  }
}

/** What was lived up to there will be lived again and becomes the beginning of the new attempt; the old one stays as it is. */
function beginAgain({ of: { header }, steps, isLoop = false, isTakeOver = false }: Extract<PlayPlan, { kind: 'again' }>, device: BoundDevice, settings: Settings): Begun {
  const scene = knownScene(header.scene);
  if (scene.version !== header.sceneVersion) throw new RangeError(`attempt of ${scene.id} version ${header.sceneVersion}, this is version ${scene.version}`);
  const again = (header.assists['again'] ?? 0) + 1;
  const assists = { ...header.assists, again, ...(isLoop || header.assists['loop'] === 1 ? { loop: isLoop ? 1 : 0 } : {}) };
  const hands = { kind: device, bindings: bindingsFor(device, settings.bindings[device], settings.body.hand) };
  const session = createSession(scene, { ...header, id: crypto.randomUUID(), assists, device: hands, ...(isTakeOver ? { start: { from: header.id, step: steps } } : {}) });
  return { scene, session, nextSeq: 0, playsWith: device };
}

async function takeUp(bridge: Bridge, { id, with: other }: Extract<PlayPlan, { kind: 'resume' }>, device: BoundDevice, settings: Settings): Promise<Begun> {
  const { header, samples, track, nextSeq, listed } = await bridge.call('attempts.read', { id });
  const scene = knownScene(header.scene);
  if (scene.version !== header.sceneVersion) throw new RangeError(`attempt of ${scene.id} version ${header.sceneVersion}, this is version ${scene.version}`);
  const session = createSession(scene, header);
  // Their files come, and their pictures are unpacked, while the attempt is lived again.
  askForPeople(scene.cast.map(({ id: person }) => person), settings);
  await liveAgainMeanwhile(session, samples, listed.steps);
  // All of this is on the disk already.
  session.takeChunk();
  const { kind } = header.device;
  return { scene, session, nextSeq, track, playsWith: other ?? (kind === 'twin' || kind === 'script' ? device : kind) };
}

function knownScene(id: string): SceneDefinition {
  const scene = sceneById(id);
  if (scene === undefined) throw new RangeError(`there is no scene ${id}`);
  return scene;
}

/** Who learns has the master's own run of the same scene to follow; without a picture there is nothing to be seen of it. */
function masterOf(scene: SceneDefinition, { header }: Session, isResumed: boolean): Master | undefined {
  if (header.mode !== 'learn' || !hasWebGl()) return undefined;
  // Who comes back in the midst of a part is where they were before the master has been through it all again.
  if (isResumed) return new Master(undefined, header);
  const ghost = ghostOf(scene, header);
  return ghost === undefined ? undefined : new Master(ghost, header);
}

/** `isReturn`: the master goes through the scene during the count that comes first, for the scene itself would be there later by as much. */
function teach(master: Master, scene: SceneDefinition, loop: PlayLoop, isReturn: boolean): void {
  const begin = (): void => void inSlices(ghostInSlices(scene, loop.session.header), (ghost) => ghost !== undefined && master.take(ghost));
  if (!isReturn) return begin();
  const forget = loop.subscribe(() => {
    if (loop.view().phase.kind === 'opening') return;
    forget();
    begin();
  });
}

function askForPeople(people: readonly string[], { body }: Settings): void {
  if (hasWebGl()) fetchFirst(people.map((person) => modelOf(person, body)));
}

function setOf(scene: SceneDefinition, { header }: Session, hasMaster: boolean): Play['set'] {
  const { layout, cards, people } = scene.setting(header);
  const metrics = Object.fromEntries(people.map(({ id }) => [id, metricsOf(header.bodies[id] ?? '')]));
  const set = { layout, cards: Object.fromEntries(cards), metrics };
  return hasMaster ? setWithMaster(set, header.card) : set;
}
