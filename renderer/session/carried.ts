/** What the studio and earlier scenes leave to the one that begins: told in its header, so that every replay knows it. */
import type { Bridge } from '../../electron/contract/bridge';
import { cardDesigned } from '../../scenarios/acts/design-card';
import { carriedDeck } from '../../scenarios/acts/deck';
import type { CardModel } from '../../scenarios/body/card-model';
import type { AttemptHeader } from '../../scenarios/kernel/attempt';
import { LEARNER } from '../../scenarios/kernel/ids';
import { carriedDesign } from '../../scenarios/scenes/s01-workbench/design';
import { suggestNames } from '../../scenarios/text/katakana/suggest';
import { loadEars } from '../studio/load-ears';
import { isShown, ownCard, ownCardModel, shownCardModel } from '../studio/own-card';

type Carried = AttemptHeader['carry'];

const WORKBENCH = 's01';
/** Where the cards that were packed are first handed to somebody. */
const FIRST_VISIT = 's03';
const LOOK_BACK = 100;

/** At the workbench one's card is looked over as it is; everywhere else it is handed to somebody, who must be able to read it. */
export function cardFor(scene: string): CardModel | undefined {
  return scene === WORKBENCH ? shownCardModel() : ownCardModel();
}

export async function carriedInto(bridge: Bridge, scene: string): Promise<Carried> {
  if (scene === WORKBENCH) return designOfOwn();
  return scene === FIRST_VISIT ? lastPacking(bridge) : {};
}

/** Nothing for somebody without a card of their own: the ready one is used, and known. */
async function designOfOwn(): Promise<Carried> {
  const { draft } = ownCard();
  if (!isShown(draft)) return {};
  const { type: _type, by: _by, object: _object, ...design } = cardDesigned(draft, suggestNames(draft.given.latin, draft.family.latin, await loadEars()), LEARNER, 'card.own');
  return carriedDesign(design);
}

/** The last evening at the workbench that came to its end. Whatever is in the way of reading it, the scene begins. */
async function lastPacking(bridge: Bridge): Promise<Carried> {
  try {
    const { attempts } = await bridge.call('attempts.list', { limit: LOOK_BACK, offset: 0 });
    const evening = attempts.find(({ scene, state }) => scene === WORKBENCH && state === 'ended');
    return evening === undefined ? {} : carriedDeck((await bridge.call('attempts.read', { id: evening.id })).observations);
  } catch {
    return {};
  }
}
