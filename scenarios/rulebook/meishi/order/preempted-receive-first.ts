/** Whoever is offered a card first takes it first, apologises for coming second, and then offers their own. */
import { first, last, says } from '../../facts';
import { judgeEach, ramp, seconds } from '../../judging';
import { extensionOf, offers, receipts, readingOf } from '../../occurrences';
import type { ScoredRule } from '../../rule';

/** [S/D] 6 s from the end of the reading to the own offer; [D] none after 12 s. */
const SOON_STEPS = 360;
const LATE_STEPS = 720;
/** [D] the words "before you" go with the taking. */
const WITH_TAKING_STEPS = 90;
const NO_FIRST_PHRASE_CREDIT = 0.5;

export const rule = {
  id: 'meishi.order.preempted-receive-first',
  severity: 'major',
  guide: 'no',
  contested: false,
  bonus: false,
  part: 'order',
  occasion: 'receive',
  policy: 'mean',
  sources: [
    { title: 'Faimi Finest – business manners', url: 'http://faimi-finest.com/businessm/' },
    { title: 'HappyLifeStyle – when the other side presents first', url: 'https://happylifestyle.com/15495' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'receive' }, receipts(observations, subject).slice(0, 1), (received) => {
      const mine = offers(observations, subject)[0];
      const reading = readingOf(observations, received);
      const from = reading?.fact.step ?? received.fact.step;
      const said = (token: string, since: number, until: number) =>
        last(observations, 'line.began', (line) => line.by === subject && says(line, token) && line.step >= since && line.step <= until);
      if (mine === undefined) return { credit: 0, evidence: [received], measured: { how: 'never' }, openUntil: from + LATE_STEPS };
      if (mine.fact.step < received.fact.step) return { credit: 0, evidence: [mine, received], measured: { how: 'before' } };
      const apology = said('belated', received.fact.step, mine.fact.step + WITH_TAKING_STEPS);
      if (apology === undefined) return { credit: 0, evidence: [received, mine], measured: { how: 'silent' } };
      const offered = first(observations, 'card.extended', ({ by, to }) => by === received.fact.from && to === subject);
      const before = said('first', offered?.fact.step ?? 0, received.fact.step + WITH_TAKING_STEPS);
      const waited = (extensionOf(observations, mine)?.fact.step ?? mine.fact.step) - from;
      const prompt = ramp(waited, LATE_STEPS, SOON_STEPS);
      return {
        credit: Math.min(prompt, before === undefined ? NO_FIRST_PHRASE_CREDIT : 1),
        evidence: before === undefined ? [received, apology, mine] : [before, apology, mine],
        measured: { seconds: seconds(Math.max(0, waited)), how: before === undefined ? 'unsaid' : 'slow' },
      };
    }),
} satisfies ScoredRule;
