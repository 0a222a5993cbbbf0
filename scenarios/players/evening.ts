/** A scripted player through a whole evening. */
import { LEARNER } from '../kernel/ids';
import type { Mode } from '../kernel/attempt';
import { createSession } from '../kernel/session';
import type { Session } from '../kernel/session-api';
import type { Scorecard } from '../kernel/verdict';
import { packById } from '../packs/catalog';
import { carriedOn, eveningBegins, eveningParts, nextPart } from '../scenes/evening';
import { attemptHeader } from '../scenes/header';
import { scorecard } from '../scoring/scorecard';
import { broughtBy, createPlayer } from './create';
import { playOut, type PlayerKind } from './player';

export interface EveningWish {
  readonly as: PlayerKind;
  readonly seed: number;
  readonly mode: Mode;
  readonly pack: string;
  /** A uuid for the attempt of each part, by its scene. */
  idOf(scene: string): string;
}

export interface PlayedPart {
  readonly session: Session;
  readonly card: Scorecard;
}

/** Part after part, each lived to its end before the next begins; an evening that was left is over. */
export function playEvening({ as, seed, mode, pack, idOf }: EveningWish): readonly PlayedPart[] {
  const played: PlayedPart[] = [];
  let scene = eveningParts()[0];
  let carry = eveningBegins(seed);
  while (scene !== undefined) {
    const brought = broughtBy(as, scene.id, seed);
    const header = attemptHeader(scene, { id: idOf(scene.id), seed, mode, pack, device: 'script', learner: as, ...brought, carry: { ...brought.carry, ...carry } });
    const session = createSession(scene, header);
    playOut(session, createPlayer(as, session));
    const card = scorecard(session.observations, { scenario: scene.id, version: scene.version, rules: scene.rules, pack: packById(pack), subject: LEARNER });
    played.push({ session, card });
    carry = carriedOn(session, card);
    scene = nextPart(session.header, session.observations);
  }
  return played;
}
