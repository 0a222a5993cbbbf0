import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Response } from '../../electron/contract/contract';
import { playEvening } from '../../scenarios/players/evening';
import type { PlayerKind } from '../../scenarios/players/player';
import { eveningParts } from '../../scenarios/scenes/evening';
import { EveningStrip } from './EveningStrip';
import { firstPart, partOf } from './evening-part';

afterEach(cleanup);

type Kept = Response<'attempts.read'>;

/** The attempts of a night, as they were kept. */
function night(as: PlayerKind, seed: number): readonly Kept[] {
  return playEvening({ as, seed, mode: 'practice', pack: 'traditional', idOf: (scene) => `attempt-${scene}` })
    .map(({ session: { header, observations } }) => ({ header, observations }) as unknown as Kept);
}

function show(kept: readonly Kept[], shown: Kept, onPart = vi.fn()) {
  vi.stubGlobal('reigi', { call: (_name: string, { id }: { id: string }) => {
    const found = kept.find(({ header }) => header.id === id);
    return found === undefined ? Promise.reject(new Error('gone')) : Promise.resolve(found);
  } });
  render(<EveningStrip attempt={shown} onPart={onPart} />);
  return onPart;
}

describe('the strip of an evening', () => {
  it('leads from the first part to the second with what it leaves behind', async () => {
    const kept = night('perfect', 1);
    const onPart = show(kept, kept[0] as Kept);
    await userEvent.click(await screen.findByRole('button', { name: /On with the evening/ }));
    expect(onPart).toHaveBeenCalledWith(expect.objectContaining({ scene: eveningParts()[1]?.id, seed: 1, carry: expect.objectContaining({ 'evening.before': 'attempt-s15', 'evening.mood': 'warm' }) as unknown }));
    expect(screen.getByText('Your guests are at ease, and it will show in what comes.')).toBeTruthy();
  });

  it('adds the parts up at the end, and leads nowhere', async () => {
    const kept = night('perfect', 1);
    show(kept, kept.at(-1) as Kept);
    expect(await screen.findByText('The evening is over: 100 of 100, grade S.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says that a part could not be read', async () => {
    const kept = night('perfect', 1);
    show([], kept.at(-1) as Kept);
    expect(await screen.findByText(/could not be read/)).toBeTruthy();
  });

  it('says where the night ended before its time', async () => {
    const kept = night('leaver', 1);
    show(kept, kept[0] as Kept);
    expect(await screen.findByText(/The evening ended here/)).toBeTruthy();
  });

  it('is not there for an attempt by itself', () => {
    const [first] = night('leaver', 1);
    const alone = { ...first, header: { ...first?.header, carry: {} } } as Kept;
    show([], alone);
    expect(screen.queryByText('The whole evening')).toBeNull();
  });
});

describe('a part of an evening', () => {
  it('is begun again with the same seed and the same past', () => {
    const begun = firstPart('practice', 7);
    const [first] = night('perfect', 7);
    expect(first && partOf(first.header)).toEqual(begun);
  });
});
