import { describe, expect, it } from 'vitest';
import { carriedDeck } from '../../scenarios/acts/deck';
import { cardDesigned } from '../../scenarios/acts/design-card';
import { EMPTY_DRAFT } from '../../scenarios/body/card-draft';
import { createSession } from '../../scenarios/kernel/session';
import type { Session } from '../../scenarios/kernel/session-api';
import { planned } from '../../scenarios/players/player';
import { LEARNER_CARD } from '../../scenarios/scenes/cards';
import { carriedDesign, designedCard, READY_DESIGN } from '../../scenarios/scenes/s01-workbench/design';
import { firstVisit } from '../../scenarios/scenes/s03-first-visit/master';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { s01 } from '../../scenarios/scenes/s01-workbench/scene';
import { givenS01 } from '../../scenarios/scenes/s01-workbench/slips';
import { looseId, LOOSE, varyS01 } from '../../scenarios/scenes/s01-workbench/variation';
import { fillLine } from '../../scenarios/text/lines/fill-line';
import { lineById } from '../../scenarios/text/lines/line-catalog';
import { cardOf, playedBy, slipping } from '../support/plays';

const linesOf = ({ observations }: Session): readonly string[] => observations.flatMap((one) => (one.type === 'line.began' && one.by === 'kobayashi' ? [one.line] : []));
const howOf = ({ observations }: Session): string => observations.flatMap((one) => (one.type === 'scene.ended' ? [one.how] : [])).join();
const given = { latin: 'Camille', kana: 'カミーユ', kanji: '' };
const family = { latin: 'Durand', kana: 'デュラン', kanji: '' };
const sure = (kana: string) => ({ kana, certainty: 'sure' as const, others: [] });

describe('the card that lies on the desk', () => {
  it('is found to be what the studio would find', () => {
    const { company, department, title, address } = LEARNER_CARD;
    const found = cardDesigned({ ...EMPTY_DRAFT, given, family, company, department, title, address }, { given: sure(given.kana), family: sure(family.kana) }, 'learner', 'card.own');
    expect(designedCard({})).toEqual(found);
  });

  it('goes through the header unchanged', () => {
    const design = { ...READY_DESIGN, isReadBack: true, missingMora: 2, layout: 'front-bilingual' } as const;
    expect(designedCard(carriedDesign(design))).toMatchObject(design);
    expect(designedCard(carriedDesign(READY_DESIGN)).isReadBack).toBe(false);
    expect(designedCard(carriedDesign(READY_DESIGN), true).isReadBack).toBe(true);
  });

  it('has been nobody’s doing until it is shown', () => {
    const session = slipping(4, [], s01);
    const [first] = session.observations.filter((one) => one.type === 'card.designed' || one.type === 'object.taken');
    expect(first).toMatchObject({ type: 'object.taken', object: 'card.own' });
  });

  it('is called by the name that stands on it, in later scenes too', () => {
    const { card = LEARNER_CARD } = givenS01(new Set(['mora-missing']));
    expect(fillLine(lineById('kb.readback'), card).kana).toContain('カミーユ・デュラさん');
    expect(fillLine(lineById('c.confirm-learner'), card).kana).toContain('デュラさま');
    expect(fillLine(lineById('c.confirm-learner'), LEARNER_CARD).en).toContain('Durand');
  });
});

describe('Kobayashi', () => {
  it('reads the name aloud, and sends a ready visitor off', () => {
    const session = slipping(1, [], s01);
    expect(linesOf(session)).toEqual(['kb.hello', 'kb.readback', 'kb.good', 'kb.sort', 'kb.mirror', 'kb.close.good']);
    expect(howOf(session)).toBe('complete');
  });

  it('is silent before a card that she cannot read, and asks who could', () => {
    const session = slipping(1, ['latin-only'], s01);
    expect(linesOf(session).slice(0, 4)).toEqual(['kb.hello', 'kb.latin', 'kb.editor', 'kb.sort']);
    const shown = session.observations.find((one) => one.type === 'card.designed')?.step ?? 0;
    const asked = session.observations.find((one) => one.type === 'line.began' && one.line === 'kb.latin')?.step ?? 0;
    expect(asked - shown).toBeGreaterThan(150);
  });

  it('says at once what a holder at the hip means', () => {
    const session = slipping(1, ['trousers'], s01);
    const put = session.observations.find((one) => one.type === 'object.placed' && one.on === 'pocket:learner')?.step;
    expect(session.observations.find((one) => one.type === 'line.began' && one.line === 'kb.trousers')?.step).toBe(put);
    expect(howOf(session)).toBe('unready');
  });

  it('sees a spoilt card in the end', () => {
    expect(linesOf(slipping(1, ['packs-stained'], s01)).at(-1)).toBe('kb.close.stain');
    expect(linesOf(slipping(1, ['leaves-it'], s01)).at(-1)).toBe('kb.close.short');
  });
});

describe('the loose cards', () => {
  it('always hold a stained one and a bent one, and enough clean ones for ten with the packet', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const vary = varyS01(seed);
      const states = Array.from({ length: LOOSE }, (_, at) => vary[`loose${at + 1}`]);
      expect(states).toEqual(expect.arrayContaining(['stained', 'bent', 'clean']));
      expect(states.filter((one) => one === 'clean').length).toBeGreaterThanOrEqual(2);
    }
  });

  it('are each lifted, tilted in the light and looked at by whoever knows how', () => {
    const session = slipping(2, [], s01);
    const looked = session.observations.flatMap((one) => (one.type === 'card.inspected' ? [one.object] : []));
    expect(looked).toEqual(['card.own', ...Array.from({ length: LOOSE }, (_, at) => looseId(at + 1))]);
  });
});

describe('what the evening leaves to the first visit', () => {
  const visit = (slips: readonly string[]) => {
    const carry = carriedDeck(slipping(1, slips, s01).observations);
    return playedBy(2, (session) => planned(firstVisit(session)), 'practice', s03, { carry });
  };
  const strained = (session: Session): boolean => {
    const again = createSession(s03, session.header);
    let was = false;
    const player = planned(firstVisit(again));
    while (!again.ended) {
      player.act();
      again.advance();
      was ||= again.staging().people.some(({ id, expression }) => id === 'sato' && expression === 'strained');
    }
    return was;
  };

  it('is the deck as it was packed', () => {
    expect(carriedDeck(slipping(1, [], s01).observations)).toEqual({ 'deck.packed': 'reversed', 'deck.condition': 'clean' });
    expect(carriedDeck(slipping(1, ['packs-stained'], s01).observations)).toMatchObject({ 'deck.condition': 'stained' });
    expect(carriedDeck([])).toEqual({});
  });

  it('makes Satō pause on a stain, and on nothing else', () => {
    const spoilt = visit(['packs-stained']);
    expect(cardOf(spoilt).total).toBe(100);
    expect(strained(spoilt)).toBe(true);
    expect(strained(visit([]))).toBe(false);
  });

  it('spares turning a card that lies reversed', () => {
    const turns = visit([]).observations.filter((one) => one.type === 'card.turned' && one.by === 'learner');
    expect(turns).toEqual([]);
  });
});
