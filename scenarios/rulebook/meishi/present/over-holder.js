/** The holder serves as a tray under the card. A bonus, never a fault. */
import { judgeEach } from '../../judging';
import { extensionOf, offers } from '../../occurrences';
/** [D] mm between the card and the holder under it. */
const HIGHEST_GAP_MM = 20;
export const rule = {
    id: 'meishi.present.over-holder',
    severity: 'minor',
    guide: 'no',
    contested: false,
    bonus: true,
    part: 'presenting',
    occasion: 'offer',
    policy: 'mean',
    sources: [
        {
            title: 'All About (Miura) – meishi: offering, receiving, simultaneous',
            url: 'https://allabout.co.jp/gm/gc/220706/3/',
        },
        { title: 'mannerpage – meishi exchange', url: 'https://mannerpage.com/business/business-office/meishi/' },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'offer' }, offers(observations, subject), (taken) => {
        const extended = extensionOf(observations, taken) ?? taken;
        const gapMm = extended.fact.overHolderMm;
        return { credit: gapMm >= 0 && gapMm <= HIGHEST_GAP_MM ? 1 : 0, evidence: [extended] };
    }),
};
