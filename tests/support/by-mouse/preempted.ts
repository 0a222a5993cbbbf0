/** How one plays S05 by mouse and keys: her card is out first, and one's own gives way. */
import type { PlayPage } from '../play-page';
import { RealVisitor } from '../real-visitor';
import { cardDrawn, cardReady, handFreed, holderOut, offered, received, theEnd, tookLeave } from './beats';

export async function preemptedByMouse(play: PlayPage, size: { width: number; height: number }): Promise<void> {
  const visitor = await RealVisitor.begin(play, size);
  await holderOut(visitor);
  await cardReady(visitor);
  // One was about to offer it.
  await cardDrawn(visitor);
  await visitor.until('she comes', () => visitor.isHinted(/card is out/));
  await visitor.lookAt('takahashi');
  await visitor.until('she was first', () => visitor.isHinted(/She was first/));
  await visitor.letGo();
  await visitor.live(8);
  await received(visitor, { from: 'takahashi', words: 'お先', confirm: '' });
  await handFreed(visitor);
  await visitor.until('time to offer', async () => (await visitor.beat()) !== 'receiving');
  await cardDrawn(visitor);
  await offered(visitor, { to: 'takahashi', words: '遅' });
  await tookLeave(visitor, 'takahashi', 'では');
  await theEnd(visitor);
}
