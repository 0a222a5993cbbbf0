import { expect, it } from 'vitest';
import { eveningByTwin } from '../../../tests/support/evening-by-twin';
import { kanpaiByTwin } from '../../../tests/support/kanpai-by-twin';
import { TwinVisitor } from '../../../tests/support/twin-visitor';
import { visitByTwin } from '../../../tests/support/visit-by-twin';
import { createSession } from '../../../scenarios/kernel/session';
import { attemptHeader } from '../../../scenarios/scenes/header';
import { s01 } from '../../../scenarios/scenes/s01-workbench/scene';
import { s03 } from '../../../scenarios/scenes/s03-first-visit/scene';
import { s16 } from '../../../scenarios/scenes/s16-kanpai/scene';
import { summarise } from '../../session/summarise';

it('who has nothing but the list plays the first visit without a fault, and is worth as much as who sees it', async () => {
  const session = createSession(s03, attemptHeader(s03, { id: '00000000-0000-4000-8000-00000000000b', seed: 2, mode: 'learn', pack: 'traditional', device: 'keyboard' }));
  const twin = new TwinVisitor(session);
  await visitByTwin(twin);
  twin.leave();
  expect(session.ended).toBe(true);
  expect(summarise(s03, session)).toMatchObject({ total: 100, critical: [] });
});

it('who has nothing but the list gets ready the evening before, without a fault', async () => {
  const session = createSession(s01, attemptHeader(s01, { id: '00000000-0000-4000-8000-00000000000b', seed: 2, mode: 'learn', pack: 'traditional', device: 'keyboard' }));
  const twin = new TwinVisitor(session);
  await eveningByTwin(twin);
  twin.leave();
  expect(session.ended).toBe(true);
  expect(summarise(s01, session)).toMatchObject({ total: 100, critical: [] });
});

it('who has nothing but the list drinks a toast without a fault: where everybody sits, and how high the rim is held, is told', async () => {
  const session = createSession(s16, attemptHeader(s16, { id: '00000000-0000-4000-8000-00000000000b', seed: 2, mode: 'learn', pack: 'traditional', device: 'keyboard' }));
  const twin = new TwinVisitor(session);
  await kanpaiByTwin(twin);
  twin.leave();
  expect(session.ended).toBe(true);
  expect(summarise(s16, session)).toMatchObject({ total: 100, critical: [] });
});
