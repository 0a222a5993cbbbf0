import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_DRAFT, type CardDraft } from '../../scenarios/body/card-draft';
import { FakeBridge } from '../../tests/support/fake-bridge';
import { ownCardModel, takeOwnCard } from './own-card';
import { Studio } from './Studio';

let bridge: FakeBridge;
beforeEach(async () => {
  bridge = new FakeBridge();
  vi.stubGlobal('reigi', bridge);
  // There is nothing to draw with here; what is drawn is looked at in the real app.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  document.documentElement.lang = 'en';
  await takeOwnCard({ draft: EMPTY_DRAFT, logo: null });
});

afterEach(cleanup);

const field = (name: string): HTMLInputElement => screen.getByLabelText(name);
const open = (): void => void render(<Studio onDone={vi.fn()} />);

describe('the studio', () => {
  it('lets katakana follow the name until they are written by hand, and takes both back', async () => {
    open();
    fireEvent.change(field('Family name'), { target: { value: 'Dupont' } });
    expect(field('Family name in katakana').value).toBe('デュポン');
    fireEvent.change(field('Family name in katakana'), { target: { value: 'ドュポン' } });
    fireEvent.change(field('Family name'), { target: { value: 'Durand' } });
    expect(field('Family name in katakana').value).toBe('ドュポン');
    await userEvent.click(screen.getByLabelText('Write デュラン'));
    expect(field('Family name in katakana').value).toBe('デュラン');
    fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
    expect(field('Family name in katakana').value).toBe('ドュポン');
  });

  it('leaves what was kept alone when the dictionary of sounds has come', async () => {
    // Without the dictionary "Beckett" is heard otherwise: exactly as its owner has written it.
    const family = { latin: 'Beckett', kana: 'ベケト', kanji: '' };
    const kept: CardDraft = { ...EMPTY_DRAFT, family, isReadBack: true };
    await takeOwnCard({ draft: kept, logo: null });
    open();
    expect(await screen.findByLabelText('Write ベケット', {}, { timeout: 40_000 })).toBeTruthy();
    expect(field('Family name in katakana').value).toBe('ベケト');
    expect(bridge.requestsOf('card.write')).toEqual([]);
  });

  it('writes when the hand rests, and at once when the window closes', async () => {
    open();
    fireEvent.change(field('Phone'), { target: { value: '03-5550' } });
    expect(bridge.requestsOf('card.write')).toEqual([]);
    bridge.tell('closing', {});
    expect(bridge.requestsOf('card.write')).toMatchObject([{ draft: { phone: '03-5550' }, logo: null }]);
    fireEvent.change(field('Mail'), { target: { value: 'a@b' } });
    await waitFor(() => expect(bridge.requestsOf('card.write').at(-1)).toMatchObject({ draft: { mail: 'a@b' } }));
  });

  it('says when the disk refuses, and the card still counts', async () => {
    open();
    bridge.failures = 1;
    fireEvent.change(field('Family name'), { target: { value: 'Durand' } });
    expect(await screen.findByText(/did not take the card/)).toBeTruthy();
    expect(ownCardModel()?.name).toMatchObject({ ja: 'デュラン', en: 'DURAND' });
  });

  it('is no card until a family name stands in both scripts', () => {
    open();
    expect(screen.getByText(/use the card of Camille Durand/)).toBeTruthy();
    expect(ownCardModel()).toBeUndefined();
  });
});
