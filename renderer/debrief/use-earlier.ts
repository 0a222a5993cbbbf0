/** The attempt of which a moment was played again, if it is still kept. */
import { useEffect, useMemo, useState } from 'react';
import type { Response } from '../../electron/contract/contract';
import { LEARNER, type RuleId, type Step } from '../../scenarios/kernel/ids';
import type { Scorecard } from '../../scenarios/kernel/verdict';
import { readTrack, type Track } from '../../scenarios/kernel/track';
import { findPack } from '../../scenarios/packs/catalog';
import { guideStrict } from '../../scenarios/packs/guide-strict';
import { scorecard } from '../../scenarios/scoring/scorecard';
import { replayedBows, type ReplayedBow } from '../replay/bow-now';
import { beatSpans, type BeatSpan } from '../replay/timeline-marks';

type Attempt = Response<'attempts.read'>;
const NO_BOWS: readonly ReplayedBow[] = [];
const NO_BEATS: readonly BeatSpan[] = [];

export interface Earlier {
  readonly id: string;
  /** Where the later attempt took over. */
  readonly step: Step;
  /** `gone`: no longer kept. */
  readonly state: 'reading' | 'gone' | 'read';
  readonly card: Scorecard | undefined;
  readonly track: Track | undefined;
  readonly bows: readonly ReplayedBow[];
  readonly beats: readonly BeatSpan[];
}

export function useEarlier({ header }: Pick<Attempt, 'header'>, rules: readonly RuleId[], packId: string): Earlier | undefined {
  const { start } = header;
  const id = 'from' in start ? start.from : undefined;
  const [read, setRead] = useState<{ readonly id: string; readonly attempt: Attempt | undefined }>();
  useEffect(() => {
    if (id === undefined) return undefined;
    let isGone = false;
    const keep = (attempt: Attempt | undefined): void => {
      if (!isGone) setRead({ id, attempt });
    };
    window.reigi.call('attempts.read', { id }).then(keep, () => keep(undefined));
    return () => {
      isGone = true;
    };
  }, [id]);
  const attempt = read?.id === id ? read?.attempt : undefined;
  const seen = useMemo(() => (attempt === undefined ? undefined : { track: trackOf(attempt), bows: replayedBows(attempt.observations), beats: beatSpans(attempt.observations, { from: 0, to: attempt.listed.steps }) }), [attempt]);
  const card = useMemo(() => (attempt === undefined ? undefined : scorecard(attempt.observations, {
    scenario: attempt.header.scene, version: attempt.header.sceneVersion, rules, pack: findPack(packId) ?? guideStrict, subject: LEARNER,
  })), [attempt, rules, packId]);
  if (id === undefined || !('from' in start)) return undefined;
  const state = read?.id !== id ? 'reading' : attempt === undefined ? 'gone' : 'read';
  return { id, step: start.step, state, card, track: seen?.track, bows: seen?.bows ?? NO_BOWS, beats: seen?.beats ?? NO_BEATS };
}

function trackOf({ track }: Attempt): Track | undefined {
  try {
    return readTrack(track);
  } catch {
    return undefined;
  }
}
