import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEARNER } from '../kernel/ids';
import type { Observation } from '../kernel/observation';
import { RULES, ruleById, sourceUrls } from './catalog';
import { change, without } from './examples/edit';
import { CASES } from './examples/cases';
import { goodVisit } from './examples/good-visit';

/** Rules with nothing between done and not done. */
const BINARY = [
  'meishi.design.bilingual',
  'meishi.design.valid-layout',
  'meishi.design.size-91x55',
  'meishi.design.family-name-clear',
  'meishi.prepare.own-deck-separate',
  'visit.coat-off-before-entry',
  'meishi.order.stand',
  'meishi.order.no-table-between',
  'meishi.present.over-holder',
  'meishi.present.japanese-side-up',
  'meishi.present.never-toss',
  'meishi.present.step-back-bow',
  'meishi.simul.right-gives-left-receives',
  'meishi.receive.no-name-jokes',
  'meishi.after.single-card-on-holder',
  'meishi.after.ends-in-cardholder',
  'meishi.after.leave-none-behind',
  'nomikai.kanpai.wait',
  'nomikai.kanpai.support-hand',
  'nomikai.safety.no-driving',
  'nomikai.thanks.be-specific',
  'nomikai.pour.no-underhand',
  'nomikai.pour.not-own-glass',
  'nomikai.pour.flask-handling',
  'nomikai.pour.empty-handed-rounds',
];
/** Rules about saying one's name: what was left out is the name, not the card. */
const NAMING = ['meishi.present.eye-contact', 'meishi.present.no-talking-to-the-floor'];
const ended: Observation = { step: 900, type: 'scene.ended', by: 'scene', how: 'idle' };

/** The worst of a rule's judgements: what a reader of the debrief would see first. */
function judged(id: string, observations: readonly Observation[]) {
  const judgements = ruleById(id).judge(observations, LEARNER);
  return judgements.toSorted((a, b) => a.credit - b.credit)[0];
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const cases = CASES[id] ?? [];

  it.each(cases.map(([what, ...rest]) => [what, rest] as const))('%s', (_what, [edit, outcome, given]) => {
    const credit = given ?? (outcome === 'met' ? 1 : 0);
    const observations = edit(goodVisit);
    const judgement = judged(id, observations);
    expect(judgement).toMatchObject({ subject: LEARNER, outcome, credit });
    expect(judgement?.measured).not.toHaveProperty('pending');
    for (const { step, observation } of judgement?.evidence ?? []) expect(observations[observation]?.step).toBe(step);
    expect(judgement?.evidence.length).toBeGreaterThan(0);
  });

  it('has examples of every outcome that it knows', () => {
    const outcomes = new Set(cases.map(([, , outcome]) => outcome));
    expect([...outcomes].sort()).toEqual(BINARY.includes(id) ? ['met', 'missed'] : ['met', 'missed', 'partly']);
  });

  it('is missed at the end of the scene when its act was left out', () => {
    expect(rule.judge([ended], LEARNER)).toMatchObject([
      {
        outcome: 'missed',
        credit: 0,
        evidence: [{ step: 900, observation: 0 }],
        measured: { omitted: NAMING.includes(id) ? 'name' : rule.occasion },
      },
    ]);
  });

  it('is not observed when its occasion never arose', () => {
    const voided: Observation = { step: 800, type: 'occasion.void', by: 'scene', occasion: rule.occasion };
    expect(rule.judge([voided, ended], LEARNER)).toMatchObject([
      { outcome: 'not-observed', credit: 0, evidence: [{ step: 800, observation: 0 }] },
    ]);
  });

  it('waits while the scene still runs', () => {
    for (const facts of [[], goodVisit.slice(0, 3)]) {
      expect(rule.judge(facts, LEARNER)).toMatchObject([{ outcome: 'missed', measured: { pending: 1 } }]);
    }
  });

  it('never throws or leaves its range on any beginning or any gap', () => {
    for (let cut = 0; cut <= goodVisit.length; cut += 1) {
      const beginning = goodVisit.slice(0, cut);
      const gap = goodVisit.filter((_fact, at) => at !== cut);
      for (const { credit } of [...rule.judge(beginning, LEARNER), ...rule.judge(gap, LEARNER)]) {
        expect(credit >= 0 && credit <= 1).toBe(true);
      }
    }
  });

  it('lives where its id says and cites https or http pages', () => {
    expect(existsSync(new URL(`./${id.replaceAll('.', '/')}.ts`, import.meta.url))).toBe(true);
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const { title, url } of rule.sources) {
      expect(title).not.toBe('');
      expect(sourceUrls).toContain(url);
      expect(new URL(url).protocol).toMatch(/^https?:$/);
    }
  });
});

describe('the rulebook', () => {
  it('has examples for its rules and no others', () => {
    expect(Object.keys(CASES).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('counts every offer as an occurrence of its own', () => {
    const again = goodVisit.flatMap((fact): readonly Observation[] =>
      fact.type === 'card.taken' && fact.from === LEARNER
        ? [fact, { ...fact, step: fact.step + 5, yaw10: 1800 }]
        : [fact],
    );
    expect(
      ruleById('meishi.present.orientation')
        .judge(again, LEARNER)
        .map(({ occurrence, outcome }) => [occurrence, outcome]),
    ).toEqual([
      [0, 'met'],
      [1, 'missed'],
    ]);
  });

  it('does not take a card that comes back for a card received', () => {
    const back: Observation = {
      step: 2240,
      type: 'card.received',
      by: LEARNER,
      from: 'sato',
      object: 'card.learner',
      hands: 'right',
    };
    const returned: Observation = {
      step: 4050,
      type: 'card.received',
      by: LEARNER,
      from: 'kimura',
      object: 'card.sato',
      hands: 'right',
    };
    const observations = [...goodVisit, back, returned].toSorted((a, b) => a.step - b.step);
    expect(ruleById('meishi.receive.two-hands').judge(observations, LEARNER)).toHaveLength(1);
  });

  it('judges whoever is asked about, not only the learner', () => {
    const swapped = change('card.taken', { hands: 'right' }, ({ from }) => from === 'sato')(goodVisit);
    expect(ruleById('meishi.present.two-hands').judge(swapped, 'sato')).toMatchObject([
      { subject: 'sato', outcome: 'missed' },
    ]);
  });

  it('does not hold against a running scene what can still be put right', () => {
    const begun = without('scene.ended')(goodVisit).filter(({ step }) => step <= 2230);
    expect(judged('meishi.present.slight-bow', begun)?.measured).toHaveProperty('pending');
    expect(judged('meishi.present.two-hands', begun)?.measured).not.toHaveProperty('pending');
  });

  it('refuses an id that no rule has', () => {
    expect(() => ruleById('meishi.present.nothing')).toThrow('meishi.present.nothing');
  });
});
