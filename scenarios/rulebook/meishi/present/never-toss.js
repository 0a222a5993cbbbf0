/** A card leaves the hand only for another hand or the holder: never thrown, slid or dropped. */
import { all } from '../../facts';
import { judgeEach } from '../../judging';
import { offers } from '../../occurrences';
export const rule = {
    id: 'meishi.present.never-toss',
    severity: 'critical',
    guide: 'no',
    contested: false,
    bonus: false,
    part: 'presenting',
    occasion: 'offer',
    policy: 'worst',
    sources: [
        { title: "We Do Japan – ten dos and don'ts", url: 'https://www.wedojapan.com/japanese-business-cards-advice/' },
        {
            title: "konwersatorium – Japanese business card dos and don'ts",
            url: 'http://konwersatorium1pjwstk.blogspot.com/2009',
        },
    ],
    judge(observations, subject) {
        const given = offers(observations, subject);
        const falls = all(observations, 'card.fell', ({ by }) => by === subject);
        return judgeEach({ observations, subject, occasion: 'offer' }, given.length === 0 && falls.length === 0 ? [] : [falls], (fallen) => ({
            credit: fallen.length === 0 ? 1 : 0, // [S]
            evidence: fallen.length === 0 ? given : fallen,
        }));
    },
};
