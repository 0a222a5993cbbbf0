/** Thanks for what is poured, and lips to it before the table. */
import { first, says } from '../../facts';
import { offeredAt, received } from '../../pouring';
import { judgeEach, ramp, seconds } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [S/D] two seconds after the last drop; after six it is an afterthought. */
const AT_ONCE_STEPS = 120;
const AFTERTHOUGHT_STEPS = 360;
const EACH = 0.5;

export const rule = {
  id: 'nomikai.receive.thank-and-sip',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'pouring', occasion: 'poured', policy: 'mean',
  sources: [
    { title: 'Syukatu-navi – drinking-occasion manners', url: 'https://syukatu-navi.amebaownd.com/posts/2140190' },
    { title: 'Nanairo-gumi sake shop – receiving and pouring sake', url: 'https://nanairo-gumi.jp/jizake/sp/news/index.php?c=topics_view&pk=68' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'poured' }, received(observations, subject), (poured) => {
      const since = offeredAt(observations, subject, poured);
      const thanks = first(observations, 'line.began', (line) => line.by === subject && line.step >= since && says(line, 'thanks'));
      const late = thanks === undefined ? AFTERTHOUGHT_STEPS : Math.max(0, thanks.fact.step - poured.fact.step);
      const thanked = ramp(late, AFTERTHOUGHT_STEPS, AT_ONCE_STEPS);
      const sip = first(observations, 'sip.began', ({ by, object, step }) => by === subject && object === poured.fact.into && step >= poured.fact.step);
      const placed = first(observations, 'object.placed', ({ by, object, step }) => by === subject && object === poured.fact.into && step >= poured.fact.step);
      const isTasted = sip !== undefined && (placed === undefined || sip.at < placed.at);
      const how = isTasted ? (thanked < 1 ? 'silent' : '') : thanked < 1 ? 'neither' : 'untouched';
      const evidence = [poured, thanks, sip, placed].filter((one) => one !== undefined);
      return { credit: (isTasted ? EACH : 0) + EACH * thanked, evidence, measured: { seconds: seconds(late), ...(how === '' ? {} : { how }) } };
    }),
} satisfies ScoredRule;
