/** Nobody's name is called odd or funny. */
import { all, says } from '../../facts';
import { judgeEach } from '../../judging';
import { receipts } from '../../occurrences';
export const rule = {
    id: 'meishi.receive.no-name-jokes',
    severity: 'minor',
    guide: 'no',
    contested: false,
    bonus: false,
    part: 'receiving',
    occasion: 'receive',
    policy: 'mean',
    sources: [
        { title: 'nifty/Neta – unreadable names', url: 'https://news.nifty.com/article/item/neta/12251-1494513/' },
        {
            title: 'Business Wakatta Land (Watanabe Yuka) – name remarks to avoid',
            url: 'https://estyle.r-cms.jp/topics_detail25/id=49821',
        },
    ],
    judge(observations, subject) {
        const jokes = all(observations, 'line.began', (line) => line.by === subject && says(line, 'name-joke'));
        return judgeEach({ observations, subject, occasion: 'receive' }, receipts(observations, subject).length === 0 && jokes.length === 0 ? [] : [jokes], (said) => ({
            credit: said.length === 0 ? 1 : 0, // [S]
            evidence: said.length === 0 ? receipts(observations, subject) : said,
        }));
    },
};
