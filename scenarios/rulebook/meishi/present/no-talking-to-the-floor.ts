/** The name is spoken with the face up, not into a bow. */
import { judgeEach, ramp } from '../../judging';
import { introductions } from '../../occurrences';
import type { ScoredRule } from '../../rule';

/** [D] percent of the line spoken bent beyond 10 degrees. */
const MOSTLY_UPRIGHT_PERCENT = 40;
const TO_THE_FLOOR_PERCENT = 80;

export const rule = {
  id: 'meishi.present.no-talking-to-the-floor',
  severity: 'minor',
  guide: 'no',
  contested: true,
  bonus: false,
  part: 'presenting',
  occasion: 'offer',
  policy: 'mean',
  sources: [
    { title: 'JSK Jinji – how to exchange meishi', url: 'http://www.jskjinji.jp/html/exchange.html' },
    { title: 'Kyoritsu – bunri-rei vs doji-rei', url: 'https://kyoritsu-u.co.jp/wp2/?p=674' },
  ],
  judge: (observations, subject) =>
    judgeEach(
      { observations, subject, occasion: 'offer', act: 'name' },
      introductions(observations, subject),
      (line) => ({
        credit: ramp(line.fact.bentPercent, TO_THE_FLOOR_PERCENT, MOSTLY_UPRIGHT_PERCENT),
        evidence: [line],
        measured: { percent: line.fact.bentPercent },
      }),
    ),
} satisfies ScoredRule;
