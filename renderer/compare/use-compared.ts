/** The attempts of a scene, and of the chosen ones what they are compared by. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ListedAttempt, Response } from '../../electron/contract/contract';
import { LEARNER } from '../../scenarios/kernel/ids';
import { readTrack, type Track } from '../../scenarios/kernel/track';
import { debriefScene } from '../debrief/debrief-scene';
import { measure, type Measures } from './measures';

export type SceneAttempts =
  | { readonly kind: 'loading' | 'failed' }
  /** Those that were played to their end, newest first. */
  | { readonly kind: 'ready'; readonly attempts: readonly ListedAttempt[] };

const PAGE = 500;

export function useSceneAttempts(scene: string): readonly [SceneAttempts, () => void] {
  const [list, setList] = useState<SceneAttempts>({ kind: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isGone = false;
    const keep = (next: SceneAttempts): void => {
      if (!isGone) setList(next);
    };
    allOf(scene).then((attempts) => keep({ kind: 'ready', attempts }), () => keep({ kind: 'failed' }));
    return () => {
      isGone = true;
    };
  }, [scene, round]);
  const again = useCallback(() => {
    setList({ kind: 'loading' });
    setRound((before) => before + 1);
  }, []);
  return [list, again];
}

async function allOf(scene: string): Promise<readonly ListedAttempt[]> {
  const all: ListedAttempt[] = [];
  let total = 1;
  for (let offset = 0; offset < total; offset += PAGE) {
    const page = await window.reigi.call('attempts.list', { scene, limit: PAGE, offset });
    total = page.total;
    all.push(...page.attempts);
  }
  return all.filter(({ state, summary }) => state === 'ended' && summary !== null);
}

export interface Compared {
  readonly header: Response<'attempts.read'>['header'];
  readonly measures: Measures;
  /** Its figures stand, its lines cannot be drawn. */
  readonly isUnreadable: boolean;
}

/** By id; what is not there yet is being read, `undefined` could not be. */
export function useCompared(ids: readonly string[]): ReadonlyMap<string, Compared | undefined> {
  const [read, setRead] = useState<ReadonlyMap<string, Compared | undefined>>(new Map());
  useEffect(() => {
    let isGone = false;
    for (const id of ids) {
      if (read.has(id)) continue;
      const keep = (found: Compared | undefined): void => {
        if (!isGone) setRead((before) => new Map([...before, [id, found]]));
      };
      window.reigi.call('attempts.read', { id }).then((attempt) => keep(comparedOf(attempt)), () => keep(undefined));
    }
    return () => {
      isGone = true;
    };
  }, [ids, read]);
  return useMemo(() => new Map([...read].filter(([id]) => ids.includes(id))), [read, ids]);
}

function comparedOf(attempt: Response<'attempts.read'>): Compared {
  const { header, observations, listed } = attempt;
  const track = trackOf(attempt);
  const metrics = debriefScene(header).set?.metrics[LEARNER];
  return { header, measures: measure({ observations, steps: listed.steps, track, metrics }), isUnreadable: track === undefined };
}

function trackOf({ track }: Response<'attempts.read'>): Track | undefined {
  try {
    return readTrack(track);
  } catch {
    return undefined;
  }
}
