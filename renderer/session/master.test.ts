import { describe, expect, it } from 'vitest';
import { LEARNER } from '../../scenarios/kernel/ids';
import { createSession } from '../../scenarios/kernel/session';
import { ghostOf } from '../../scenarios/players/ghost';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { FakeBridge } from '../../tests/support/fake-bridge';
import { played, seededHeader, slipping } from '../../tests/support/plays';
import { keyboardAlone } from '../input/keyboard';
import { MASTER, MASTER_CARD } from '../stage/cast/master';
import { Master } from './master';
import { helpIn, masterLevels } from './master-levels';
import { PlayLoop } from './play-loop';
import { Recorder } from './recorder';

const header = seededHeader(3, 'learn', s03);
const ghost = ghostOf(s03, header) ?? expect.fail('no ghost');
const [first, second] = ghost.parts;
const masterAt = (levels: Readonly<Record<string, number>> = {}): Master => new Master(ghost, { ...header, assists: levels });
/** A picture every so many ms; the clock on the wall has no say. */
const look = (master: Master, from: number, to: number, everyMs = 20): void => {
  for (let now = from + everyMs; now <= to; now += everyMs) master.showOn(now);
};
/** Of the first part: a long one is shown faster. */
const stepsIn = (ms: number): number => ((first?.to ?? 0) - (first?.from ?? 0)) * (ms / Math.min(14_000, (((first?.to ?? 0) - (first?.from ?? 0)) * 1000) / 60));
const live = () => {
  const staging = createSession(s03, header).staging();
  return { from: staging, to: staging, alpha: 0 };
};

describe('the master', () => {
  it('shows nothing before there is a run, and then takes up the part that has begun', () => {
    const master = new Master(undefined, { ...header, assists: {} });
    const now = live();
    expect([master.enter(first?.beat ?? '', 0), master.help()]).toEqual([false, 'show']);
    const before = master.beside(now);
    expect(before.to.people.find(({ id }) => id === MASTER)?.room).not.toBe(now.to.room);
    master.take(ghost);
    expect(master.beside(now).to).not.toBe(before.to);
    expect([master.enter(first?.beat ?? '', 40), master.enter(first?.beat ?? '', 41)]).toEqual([true, false]);
    master.beginShow(1000);
    expect(master.showing(now).to.people.find(({ id }) => id === MASTER)?.room).toBe(now.to.room);
  });

  it('shows a part once, from eyes of their own, and the learner is not in it', () => {
    const master = masterAt();
    expect([master.enter(first?.beat ?? '', 0), master.enter(first?.beat ?? '', 9), master.help()]).toEqual([true, false, 'show']);
    master.beginShow(1000);
    look(master, 1000, 1500);
    const { to } = master.showing(live());
    expect(to.people.find(({ id }) => id === LEARNER)?.room).toBe('away');
    expect(to.people.find(({ id }) => id === MASTER)?.room).toBe(live().to.room);
    expect(master.isShown()).toBe(false);
    look(master, 1500, 16_000);
    expect(master.isShown()).toBe(true);
  });

  it('shows nothing while the machine hangs, and goes on where the last picture was', () => {
    const master = masterAt();
    master.enter(first?.beat ?? '', 0);
    master.beginShow(0);
    look(master, 0, 1000);
    const before = master.showing(live()).to.step;
    master.showOn(61_000);
    expect([master.isShown(), master.showing(live()).to.step - before]).toEqual([false, expect.closeTo(stepsIn(100), -1)]);
    look(master, 61_000, 62_000);
    expect(master.showing(live()).to.step - before).toBeCloseTo(stepsIn(1100), -1);
  });

  it('is not hurried by slow pictures, each as late as the last', () => {
    const [slow, quick] = [masterAt(), masterAt()];
    for (const [master, everyMs] of [[slow, 90], [quick, 9]] as const) {
      master.enter(first?.beat ?? '', 0);
      master.beginShow(0);
      look(master, 0, 4500, everyMs);
    }
    expect(slow.showing(live()).to.step).toBe(quick.showing(live()).to.step);
  });

  it('is always in the roster, with a card of their own; who is alone has nobody beside them', () => {
    const alone = masterAt({ [`master.${first?.beat}`]: 3 });
    expect(alone.enter(first?.beat ?? '', 0)).toBe(false);
    const moment = live();
    const { to } = alone.beside(moment);
    expect(to.people.find(({ id }) => id === MASTER)?.room).toBe('away');
    expect(to.entities.at(-1)).toMatchObject({ id: MASTER_CARD, parent: 'away' });
    expect(alone.beside(moment).to).toBe(to);
  });

  it('who was shown a part then has its pose before them, and not sooner', () => {
    const master = masterAt();
    master.enter(first?.beat ?? '', 0);
    const roomOf = (): string | undefined => master.beside(live()).to.people.find(({ id }) => id === MASTER)?.room;
    expect(roomOf()).toBe('away');
    master.beginShow(0);
    expect(roomOf()).toBe(live().to.room);
  });

  it('holds the pose, or moves along with the part', () => {
    const placed = (level: number, step: number): string => {
      const master = masterAt({ [`master.${second?.beat}`]: level });
      master.enter(second?.beat ?? '', 100);
      const moment = live();
      const at = master.beside({ ...moment, to: { ...moment.to, step } }).to.people.find(({ id }) => id === MASTER);
      return JSON.stringify([at?.x, at?.z, at?.pitch10, at?.left, at?.right]);
    };
    expect(placed(1, 100)).toBe(placed(1, 400));
    expect(placed(2, 100)).not.toBe(placed(2, 100 + ((second?.to ?? 0) - (second?.from ?? 0))));
  });
});

describe('while a part is shown', () => {
  function playing(isStopped = false) {
    const session = createSession(s03, header);
    const loop = new PlayLoop({
      session, adapter: keyboardAlone, options: { bindings: {}, hands: 'toggle', handRight: 'toggle', bow: 'hold', speak: 'hold' } as never,
      recorder: new Recorder(new FakeBridge({}), session), master: masterAt(),
    });
    if (isStopped) loop.stopClock();
    return { loop, session };
  }

  it('the learner’s scene waits, until it was seen or enough of it', () => {
    const { loop, session } = playing();
    loop.begin(0);
    loop.frame(20);
    expect(loop.view()).toMatchObject({ phase: { kind: 'shown' }, help: 'show' });
    const { step } = session;
    loop.frame(2000);
    expect(session.step).toBe(step);
    expect(loop.picture().to.people.find(({ id }) => id === LEARNER)?.room).toBe('away');
    loop.nowYou(2000);
    loop.frame(2100);
    expect([loop.view().phase.kind, session.step > step]).toEqual(['running', true]);
  });

  it('a machine that hangs pauses the show: no part of it goes by unseen', () => {
    const { loop, session } = playing();
    loop.begin(0);
    loop.frame(20);
    for (let now = 40; now <= 1000; now += 20) loop.frame(now);
    const seen = loop.picture().to.step;
    const { step } = session;
    loop.frame(41_000);
    expect([loop.view().phase.kind, session.step]).toEqual(['shown', step]);
    const after = loop.picture().to.step - seen;
    expect([after >= 0, after <= Math.ceil(stepsIn(120)) + 3]).toEqual([true, true]);
  });

  it('it ends by itself; a pause ends it as well, and a test is shown nothing', () => {
    const { loop } = playing();
    loop.begin(0);
    for (let now = 20; now <= 20_000; now += 20) loop.frame(now);
    expect(loop.view().phase.kind).toBe('running');
    const other = playing().loop;
    other.begin(0);
    other.frame(20);
    other.pause('wish');
    expect(other.view().phase).toEqual({ kind: 'paused', why: 'wish' });
    const stopped = playing(true);
    stopped.loop.begin(0);
    stopped.loop.stepTo(30);
    expect(stopped.session.step).toBe(30);
  });
});

describe('how much of the master is left', () => {
  const listed = (id: string, scene = 's03', mode = 'learn') => ({ id, scene, mode, state: 'ended' });

  it('follows the last times this scene was learnt, and is written into the attempt', async () => {
    const [good, bad] = [played('perfect', 3, 'learn'), slipping(3, ['one-hand'])];
    const bridge = new FakeBridge({
      'attempts.list': () => ({ attempts: [listed('b'), listed('a'), listed('x', 's04'), listed('y', 's03', 'exam')], total: 4 }),
      'attempts.read': ({ id }: { id: string }) => (id === 'b' ? bad : good),
    } as never);
    const levels = await masterLevels(bridge, s03, 'traditional');
    expect(bridge.requestsOf('attempts.read')).toEqual([{ id: 'b' }, { id: 'a' }]);
    expect(helpIn({ assists: levels }, first?.beat ?? '')).toBe('with');
    const given = bad.observations.find((one) => one.type === 'card.taken' && one.from === LEARNER)?.step ?? 0;
    const offering = bad.observations.findLast((one) => one.type === 'beat.entered' && one.step <= given);
    expect(helpIn({ assists: levels }, offering?.type === 'beat.entered' ? offering.beat : '')).toBe('show');
  });

  it('is all of it where nothing can be read', async () => {
    expect(await masterLevels(new FakeBridge({}), s03, 'traditional')).toEqual({});
    expect(helpIn({ assists: {} }, 'lobby')).toBe('show');
  });
});
