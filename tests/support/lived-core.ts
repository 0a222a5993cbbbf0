/** What a determinism test runs in every engine: the whole core, from a scripted player's hands to hashes of what came of it. */
import { fingerprint, observationsHash } from '../../scenarios/kernel/hash';
import { replay } from '../../scenarios/kernel/replay';
import type { ChannelSample } from '../../scenarios/kernel/channels';
import type { AttemptHeader } from '../../scenarios/kernel/attempt';
import type { Session } from '../../scenarios/kernel/session-api';
import type { PlayerKind } from '../../scenarios/players/player';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { cardOf, played } from './plays';

export { generatedLines } from './generated-attempts';

export interface Lived {
  readonly steps: number;
  readonly observations: string;
  readonly track: string;
  readonly total: number;
}

function lived(session: Session): Lived {
  const bytes = session.takeChunk()?.track ?? new Uint8Array(0);
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return { steps: session.step, observations: observationsHash(session.observations), track: fingerprint(text), total: cardOf(session).total };
}

/** An attempt as its file has it. */
export interface Recorded {
  readonly header: AttemptHeader;
  readonly samples: readonly ChannelSample[];
  readonly steps: number;
}

export function livedAgain({ header, samples, steps }: Recorded): Lived {
  return lived(replay(s03, header, samples, steps));
}

export function livedBy(player: PlayerKind, seed: number): Lived {
  return lived(played(player, seed));
}
