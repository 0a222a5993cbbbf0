/** A card does not fall, and nobody steps on it. */
import { all, type Moment } from '../../facts';
import { isOwn } from '../../drops';
import { judgeEach } from '../../judging';
import { offers, receipts } from '../../occurrences';
import type { ScoredRule } from '../../rule';

/** [G] the other's card is never dropped; [D] one's own costs what a major fault does. */
const OWN_CREDIT = 0.6;

interface Held {
  readonly found: Moment;
  readonly credit: number;
  readonly how: string;
}

export const rule = {
  id: 'meishi.receive.never-drop',
  severity: 'critical', guide: 'yes', contested: false, bonus: false, part: 'receiving', occasion: 'receive', policy: 'worst',
  sources: [
    { title: 'Spidacom – business cards in Japan', url: 'http://spidacom.co.uk/2018/08/08/business-cards-in-japan/' },
    { title: 'manner.gyouseki – meishi taboos', url: 'http://manner.gyouseki.com/tb/' },
  ],
  judge(observations, subject) {
    const trodden = all(observations, 'card.trodden', ({ by }) => by === subject).map((found) => ({ found, credit: 0, how: 'trodden' }));
    const fell = all(observations, 'card.fell', ({ by }) => by === subject).map((found) => (
      isOwn(observations, subject, found.fact.object) ? { found, credit: OWN_CREDIT, how: 'own' } : { found, credit: 0, how: 'theirs' }));
    const holders = all(observations, 'holder.fell', ({ by }) => by === subject).map((found) => ({ found, credit: OWN_CREDIT, how: 'holder' }));
    const faults: readonly Held[] = [...trodden, ...fell, ...holders];
    const held: readonly Held[] = [...receipts(observations, subject), ...offers(observations, subject)].slice(0, 1).map((found) => ({ found, credit: 1, how: '' }));
    return judgeEach({ observations, subject, occasion: 'receive' }, faults.length > 0 ? faults : held, ({ found, credit, how }) => ({
      credit, evidence: [found], measured: how === '' ? {} : { how },
    }));
  },
} satisfies ScoredRule;
