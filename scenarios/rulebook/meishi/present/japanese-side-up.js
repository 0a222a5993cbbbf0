/** A Japanese reader is given the Japanese face. */
import { judgeEach } from '../../judging';
import { offers } from '../../occurrences';
export const rule = {
    id: 'meishi.present.japanese-side-up',
    severity: 'minor',
    guide: 'no',
    contested: false,
    bonus: false,
    part: 'presenting',
    occasion: 'offer',
    policy: 'mean',
    sources: [
        { title: 'Linguist – Japanese business card etiquette', url: 'http://www.linguist.com/services-japanese-card.htm' },
        { title: "We Do Japan – ten dos and don'ts", url: 'https://www.wedojapan.com/japanese-business-cards-advice/' },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'offer' }, offers(observations, subject), (taken) => ({
        credit: taken.fact.face === 'ja' ? 1 : 0, // [D]
        evidence: [taken],
    })),
};
