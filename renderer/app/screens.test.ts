import { describe, expect, it } from 'vitest';
import { afterCard, nextScreen, type CardFrom } from './screens';

const from: CardFrom = { scene: 's01', mode: 'practice', left: { attempt: 'a', card: '{"name":"old"}' } };

describe('the way to one’s card and back', () => {
  it('leads home for whoever came from there', () => {
    expect(nextScreen({ name: 'home' }, { to: 'studio' })).toEqual({ name: 'studio' });
    expect(afterCard(undefined, '{}')).toEqual({ to: 'home' });
  });

  it('leads back to the scene one was sent from: on with it where the card is the same', () => {
    expect(nextScreen({ name: 'home' }, { to: 'studio', from })).toEqual({ name: 'studio', from });
    expect(afterCard(from, '{"name":"old"}')).toEqual({ to: 'play', plan: { kind: 'resume', id: 'a' } });
  });

  it('leads to the beginning of that scene once the card is another, or where none was left', () => {
    const anew = { to: 'briefing', scene: 's01', mode: 'practice' };
    expect(afterCard(from, '{"name":"new"}')).toEqual(anew);
    expect(afterCard({ scene: 's01', mode: 'practice' }, '{}')).toEqual(anew);
  });
});
