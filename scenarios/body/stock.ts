/** What a person has about them at one moment: how many cards, in what, in which state; how they are dressed. */
import type { Body, Entity, World } from './world';

/** How many fresh cards a packet holds, unless it says otherwise. */
const PACKET = 20;
/** Turned further than this, a card comes out upright for whoever it is meant for (rad). */
const REVERSED = 2.6;
/** A mirror shows creases, collar, shoes, nails, hair, and reminds one of the telephone. */
const MIRROR_SHOWS = 6;

const RIDING = ['in', 'on', 'under'];

function isWith(card: Entity, holder: string): boolean {
  return RIDING.some((how) => card.parent === `${how}:${holder}`);
}

/** A packet that has been put into a holder is nowhere else. */
function fromPackets(own: readonly Entity[]): number {
  // The first card of a packet has a place of its own, so that it can be drawn.
  return own.filter((one) => one.kind === 'packet' && one.parent === 'away').reduce((sum, { state }) => sum + (state === '' ? PACKET : Number(state)) - 1, 0);
}

export function countCards(world: World, of: Body, people: number): void {
  const own = [...world.entities.values()].filter((one) => one.owner === of.id);
  const holder = `holder.${of.id}`;
  const cards = own.filter((one) => one.kind === 'card' && (isWith(one, holder) || one.parent === `hand:${of.id}`)).length;
  world.observe({ type: 'cards.carried', by: of.id, count: cards + fromPackets(own), people });
}

/** The holder with most of one's own cards, where one has several. */
function deckOf(own: readonly Entity[]): { readonly holder: Entity | undefined; readonly cards: readonly Entity[] } {
  const holders = own.filter((one) => one.kind === 'holder').map((holder) => ({ holder, cards: own.filter((one) => one.kind === 'card' && isWith(one, holder.id)) }));
  return holders.reduce<{ holder: Entity | undefined; cards: readonly Entity[] }>((most, one) => (one.cards.length > most.cards.length ? one : most), { holder: undefined, cards: [] });
}

function whereIs(holder: Entity | undefined, of: Body): 'inner' | 'trousers' | 'left' {
  if (holder?.parent === `inner:${of.id}`) return 'inner';
  return holder?.parent === `pocket:${of.id}` ? 'trousers' : 'left';
}

export function takeStock(world: World, of: Body, people: number): void {
  const own = [...world.entities.values()].filter((one) => one.owner === of.id);
  const { holder, cards } = deckOf(own);
  const pocketed = own.filter((one) => one.kind === 'card' && (one.parent === `inner:${of.id}` || one.parent === `pocket:${of.id}`));
  const count = holder === undefined ? 0 : cards.length + fromPackets(own);
  const carried = [...cards, ...pocketed];
  const among = (isSo: (card: Entity) => boolean): number => carried.filter(isSo).length;
  world.observe({ type: 'cards.carried', by: of.id, count: count + pocketed.length, people });
  world.observe({
    type: 'deck.packed', by: of.id, in: count > 0 ? (holder?.id.endsWith('.case') === true ? 'case' : 'bifold') : pocketed.length > 0 ? 'loose' : 'none',
    at: holder === undefined && pocketed.length > 0 ? (pocketed[0]?.parent.startsWith('inner:') === true ? 'inner' : 'trousers') : whereIs(holder, of),
    count, loose: pocketed.length, stained: among(({ state }) => state === 'stained'), bent: among(({ state }) => state === 'bent'),
    foreign: [...world.entities.values()].filter((one) => one.kind === 'card' && one.owner !== of.id && holder !== undefined && isWith(one, holder.id)).length,
    reversed: among(({ turn }) => Math.abs(turn) > REVERSED), staged: cards.filter((one) => !one.parent.startsWith('in:')).length,
  });
}

/** What is out of order about one's dress: a turned-up collar, a thread on the cloth, a telephone that will ring. */
function isAmiss({ kind, parent, state }: Entity, of: Body): boolean {
  return (kind === 'collar' && state === 'askew') || (kind === 'lint' && parent === `worn:${of.id}`) || (kind === 'phone' && state !== 'silent');
}

export function lookOver(world: World, of: Body): void {
  const amiss = [...world.entities.values()].filter((one) => one.owner === of.id && isAmiss(one, of)).length;
  world.observe({ type: 'dress.seen', by: of.id, right: MIRROR_SHOWS - amiss, of: MIRROR_SHOWS });
}
