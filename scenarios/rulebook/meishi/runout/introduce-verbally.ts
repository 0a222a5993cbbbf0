/** What a card would have said is said aloud: company, department, name; no numbers to write down. */
import { all, says } from '../../facts';
import { judgeEach, ramp, seconds } from '../../judging';
import { offerTo, saidBy } from '../../run-out';
import type { ScoredRule } from '../../rule';

const ITEMS = ['company', 'department', 'name'] as const;
/** [S/D] within ten seconds from the first to the last; [D] nothing at twenty. */
const BRIEF_STEPS = 600;
const LONG_STEPS = 1200;
/** [D] numbers dictated to someone who has nothing to write with. */
const DICTATED_CREDIT = 0.5;

export const rule = {
  id: 'meishi.runout.introduce-verbally',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'presenting', occasion: 'receive', policy: 'mean',
  sources: [
    { title: 'Chatwork – ran out of cards', url: 'https://bizx.chatwork.com/business-card-management/ran-out/' },
    { title: 'MoneyTimes – no card at hand', url: 'https://moneytimes.jp/business/detail/id=27801' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'receive' }, offerTo(observations, subject), (offer) => {
      const lines = all(observations, 'line.ended', (line) => line.by === subject && ITEMS.some((item) => says(line, item)));
      const given = ITEMS.filter((item) => lines.some(({ fact }) => says(fact, item))).length;
      const lasted = lines.length === 0 ? 0 : (lines.at(-1)?.fact.step ?? 0) - (lines[0]?.fact.startStep ?? 0);
      const [dictated] = saidBy(observations, subject, 'contact');
      const credit = (given / ITEMS.length) * ramp(lasted, LONG_STEPS, BRIEF_STEPS);
      return {
        credit: dictated === undefined ? credit : Math.min(credit, DICTATED_CREDIT),
        evidence: dictated !== undefined ? [dictated] : lines.length > 0 ? lines : [offer],
        measured: { items: given, seconds: seconds(lasted), how: dictated !== undefined ? 'dictated' : given < ITEMS.length ? 'incomplete' : 'slow' },
        openUntil: Infinity,
      };
    }),
} satisfies ScoredRule;
