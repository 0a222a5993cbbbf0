/** What an organiser may say at each moment, which line fits, and which hint a beginner needs. */
import { fan, hasSaid, hasSaidLine, lastOf, type Choice } from '../../acts/help';
import { LEARNER, type LineId } from '../../kernel/ids';
import type { Progress } from '../../kernel/scene';
import { beersOf, ownLine, readBackLine } from './drinks';

function choice(progress: Progress): Choice {
  const { variation } = progress.header;
  switch (progress.beat) {
    case 'street': return { fitting: 'late-word', others: ['x.sugu', 'x.domo', 'shitsurei'] };
    case 'waiting': return { fitting: 'shitsurei', others: ['x.domo', 't04', 'x.yoroshiku'] };
    case 'greeting': return hasSaidLine(progress, 'p21') ? { fitting: 'guide', others: ['p21', 'x.domo', 't04'] } : { fitting: 'p21', others: ['t04', 'x.domo', 'guide'] };
    case 'leading': return { fitting: 'guide', others: ['x.domo', 'p21', 't04'] };
    case 'seating': return { fitting: 'oku', others: ['p22', 'x.suwatte', 'shitsurei'] };
    case 'ordering': return { fitting: 'ask-drinks', others: ['own.cocktail', 'x.nani-nomu', 'shitsurei'] };
    case 'own-order': return { fitting: ownLine(variation), others: [ownLine(variation) === 'own.beer' ? 'own.oolong' : 'own.beer', 'x.domo', 'ask-drinks'] };
    case 'read-back': {
      const beers = beersOf(variation, hasSaidLine(progress, 'own.beer'));
      return { fitting: readBackLine(beers), others: [readBackLine(beers === 5 ? 3 : beers + 1), readBackLine(beers === 2 ? 4 : beers - 1), 'x.daijobu'] };
    }
    default: return { fitting: 'shitsurei', others: ['x.domo', 'x.yoroshiku', 'arigatou'] };
  }
}

export function sayableS15(progress: Progress): { lines: readonly LineId[]; fitting: LineId } {
  return fan(progress, choice(progress));
}

export function hintS15(progress: Progress): string {
  const { beat, observations, world } = progress;
  const learner = world.people.get(LEARNER);
  switch (beat) {
    case 'street': return 'hint.s15.go-in';
    case 'waiting': return 'hint.s15.wait-here';
    case 'greeting': return `hint.s15.${!hasSaidLine(progress, 'p21') ? 'welcome' : lastOf(progress, 'bow.made') === undefined ? 'bow' : 'guide'}`;
    case 'leading': return 'hint.s15.lead';
    case 'seating': {
      const sits = (id: string): boolean => observations.some((one) => one.type === 'seat.taken' && one.by === id);
      const shows = (id: string): boolean => observations.some((one) => one.type === 'seat.shown' && one.to === id);
      if (learner !== undefined && learner.posture === 'sit' && !sits('yamada')) return 'hint.s15.rise';
      if (!shows('tanaka') && !sits('tanaka')) return 'hint.s15.show-first';
      if (!shows('sato') && !sits('sato')) return 'hint.s15.show-second';
      return `hint.s15.${sits('yamada') ? 'sit-low' : 'wait-low'}`;
    }
    case 'ordering': return `hint.s15.${lastOf(progress, 'menu.offered') !== undefined || hasSaid(progress, 'ask-drinks') ? 'ask' : 'menu'}`;
    case 'own-order': return 'hint.s15.own-order';
    case 'read-back': return 'hint.s15.read-back';
    default: return '';
  }
}
