import { describe, expect, it } from 'vitest';
import { playScene } from '../../electron/cli/play';
import { formatAttemptFile } from '../../electron/contract/attempt-file';
import { observationsHash } from '../../scenarios/kernel/hash';
import { replay } from '../../scenarios/kernel/replay';
import { PLAYER_KINDS } from '../../scenarios/players/player';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';

const wish = (as: (typeof PLAYER_KINDS)[number], seed: number) => ({ scene: s03, as, seed, mode: 'practice', pack: 'traditional' }) as const;

describe.each(PLAYER_KINDS)('%s', (as) => {
  it.each([1, 6, 4_294_967_295])('leaves the same bytes twice, and its samples the same observations and track, seed %d', (seed) => {
    const attempt = playScene(wish(as, seed));
    expect(formatAttemptFile(playScene(wish(as, seed)))).toBe(formatAttemptFile(attempt));
    const again = replay(s03, attempt.header, attempt.samples, (attempt.observations.at(-1)?.step ?? 0) + 1);
    expect(again.ended).toBe(true);
    expect(observationsHash(again.observations)).toBe(observationsHash(attempt.observations));
    expect(again.samples).toEqual(attempt.samples);
    expect(again.takeChunk()?.track).toEqual(attempt.track);
  });

  it('leaves other bytes for another seed', () => {
    expect(formatAttemptFile(playScene(wish(as, 1)))).not.toBe(formatAttemptFile(playScene(wish(as, 2))));
  });
});
