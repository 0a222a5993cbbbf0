/** The whole evening, lived by scripted players: what it must come to as one, in every pack. */
import { PACKS } from '../../scenarios/packs/catalog';
import { playEvening } from '../../scenarios/players/evening';
import type { PlayerKind } from '../../scenarios/players/player';
import { eveningParts, scoreOfEvening } from '../../scenarios/scenes/evening';
import { SEED_ID } from '../support/plays';
import { MOST_FOR_NOTHING, type Lived, type Proven } from './seeds';

/** Five scenes in three packs each: shorter sets than one scene has. */
const SETS: Proven['sets'] = { perfect: [1, 50], careless: [1, 50], random: [1, 200], idle: [1, 20], leaver: [1, 20] };

export const provenEvening: Proven = { id: 'evening', code: 'evening', sets: SETS, lived };

function lived(player: PlayerKind, seed: number): Lived {
  try {
    const nights = PACKS.map(({ id: pack }) => ({ pack, parts: playEvening({ as: player, seed, mode: 'practice', pack, idOf: () => SEED_ID }) }));
    const broken = nights.flatMap(({ pack, parts }) => {
      const { total } = scoreOfEvening(parts.map(({ card }) => card));
      const unended = parts.filter(({ session }) => !session.ended).map(({ session }) => `${session.header.scene} never ended`);
      const missing = player === 'perfect' && parts.length < eveningParts().length ? ['the evening ended early'] : [];
      const amiss = player === 'perfect' ? total !== 100 : (player === 'idle' || player === 'leaver') && total > MOST_FOR_NOTHING;
      return [...unended, ...missing, ...(amiss ? [`${total} in ${pack}`] : [])];
    });
    const [strictest] = nights;
    return { total: scoreOfEvening((strictest?.parts ?? []).map(({ card }) => card)).total, broken: broken.map((what) => `seed ${seed}: ${what}`) };
  } catch (error) {
    return { total: 0, broken: [`seed ${seed}: threw ${String(error)}`] };
  }
}
