/** Cuts a scene into parts that can be played alone: its master plays up to them. */
import type { ChannelSample } from '../../../scenarios/kernel/channels';
import type { AttemptHeader } from '../../../scenarios/kernel/attempt';
import { LEARNER, type Step } from '../../../scenarios/kernel/ids';
import type { SceneDefinition } from '../../../scenarios/kernel/scene';
import { createSession } from '../../../scenarios/kernel/session';
import type { Pack } from '../../../scenarios/packs/pack';
import { createPlayer } from '../../../scenarios/players/create';
import { playOut } from '../../../scenarios/players/player';
import { attemptHeader, type HeaderWish } from '../../../scenarios/scenes/header';
import { scorecard } from '../../../scenarios/scoring/scorecard';
import type { Part } from './today';

/** A scene as its master plays it, and where each of its rules has its occasion. */
export interface MasterPlay {
  readonly header: AttemptHeader;
  readonly samples: readonly ChannelSample[];
  readonly parts: ReadonlyMap<string, Part>;
}

/** [D] Nobody can do right what is asked of them the moment they come in. */
const LEAD_IN_STEPS = 3 * 60;

interface Beat {
  readonly name: string;
  readonly step: Step;
}

/** The play is only in memory; an attempt that goes on from it gets an id of its own. */
const NO_ID = '00000000-0000-4000-8000-000000000000';

interface Wish extends Pick<HeaderWish, 'card' | 'body' | 'bindings'> {
  readonly seed: number;
  readonly pack: Pack;
  readonly device?: HeaderWish['device'];
}

/** Rules that the pack leaves out have no part. */
export function masterPlay(scene: SceneDefinition, { pack, device = 'script', ...wish }: Wish): MasterPlay {
  const header = attemptHeader(scene, { ...wish, id: NO_ID, mode: 'practice', pack: pack.id, device });
  const session = createSession(scene, header, 'observations');
  playOut(session, createPlayer('perfect', session));
  const beats = session.observations.flatMap((one): Beat[] => (one.type === 'beat.entered' ? [{ name: one.beat, step: one.step }] : []));
  const { verdicts } = scorecard(session.observations, { scenario: scene.id, version: scene.version, rules: scene.rules, pack, subject: LEARNER });
  const parts = new Map<string, Part>();
  for (const { rule, outcome, bonus, evidence } of verdicts) {
    const steps = evidence.map(({ step }) => step);
    if (outcome === 'not-observed' || bonus || steps.length === 0 || parts.has(rule)) continue;
    // What was settled before anything began, as a card's design, is made elsewhere.
    const occasion = Math.min(...steps);
    const first = beats.findLast(({ step }) => step <= occasion - LEAD_IN_STEPS) ?? beats.find(({ step }) => step <= occasion);
    const next = beats.find(({ step }) => step > Math.max(...steps));
    if (first !== undefined) {
      parts.set(rule, { scene: scene.id, seed: wish.seed, beat: first.name, from: first.step, until: next?.name ?? '', steps: (next?.step ?? session.step) - first.step });
    }
  }
  return { header, samples: session.samples, parts };
}
