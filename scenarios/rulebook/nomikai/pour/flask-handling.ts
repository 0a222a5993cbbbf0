/** A flask of sake is held about its middle, not by its neck. Its spout may be used like any other side. */
import { isFlask, pours } from '../../pouring';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

export const rule = {
  id: 'nomikai.pour.flask-handling',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'pouring', occasion: 'flask', policy: 'mean',
  sources: [
    { title: 'spirits-health – beer and sake manners', url: 'http://spirits-health.com/page17.html' },
    { title: 'daytiengnhatban – banquet manners', url: 'http://daytiengnhatban.com/%e9%85%92%e5%b8%ad%e3%81%ae%e3%83%9e%e3%83%8a%e3%83%bc/' },
    { title: 'nlab via nekosoku – Japan Service Manner Association on tokkuri spouts', url: 'http://nekosoku.xyz/post.php?num=0005650' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'flask' }, pours(observations, subject).filter(isFlask), (poured) => ({
      credit: poured.fact.grip === 'neck' ? 0 : 1, evidence: [poured],
    })),
} satisfies ScoredRule;
