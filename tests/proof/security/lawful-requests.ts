/** One lawful request of every call: what the spoiled ones are made of. Nobody and nothing is known by these ids. */
import { EXAMPLE_ID, exampleChunk, exampleHeader } from '../../../electron/contract/attempt-example';
import { CARD_FILES } from '../../../electron/contract/card';
import type { CallName } from '../../../electron/contract/call-names';
import type { Request } from '../../../electron/contract/contract';
import { DEFAULT_SETTINGS } from '../../../electron/contract/default-settings';
import { LAWFUL_CARD } from './lawful-card';

const nothing = {};
const byId = { id: EXAMPLE_ID };
const summary = { total: 71.5, grade: 'B', critical: ['meishi.present.two-hands'], pack: 'guide-strict', ended: 'finished' } as const;
const { samples, observations, track } = exampleChunk(0);
/** The head of a PNG of 8 by 8 pixels: as much of a mark as is looked at. */
const LOGO = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 8, 0, 0, 0, 8, 8, 6, 0, 0, 0);

export const LAWFUL_REQUESTS: { readonly [C in CallName]: Request<C> } = {
  'attempts.begin': { header: exampleHeader() }, 'attempts.append': { id: EXAMPLE_ID, ...exampleChunk(0) }, 'attempts.end': { id: EXAMPLE_ID, endedStep: 12, summary },
  'attempts.list': { scene: 's03', limit: 50, offset: 0 }, 'attempts.read': byId, 'attempts.facts': byId, 'attempts.remove': byId, 'attempts.restore': byId, 'attempts.interrupted': nothing, 'attempts.dismiss': byId,
  'attempts.export': byId, 'attempts.rescue': { header: exampleHeader(), samples, observations, track, steps: 12, summary }, 'attempts.import': nothing,
  'memory.add': { recalls: [{ scene: 's03', rule: 'meishi.present.two-hands', mode: 'exam', outcome: 'met' }] }, 'memory.read': nothing,
  'learners.list': nothing, 'learners.add': { name: 'Camille' }, 'learners.rename': { ...byId, name: 'Camille' }, 'learners.choose': byId, 'learners.remove': byId, 'learners.restore': byId, 'learners.erase': byId, 'learners.export': byId, 'learners.facts': nothing,
  'records.state': nothing, 'records.name': { endpoint: 'https://records.example/xapi/', key: 'key', secret: 'secret', keep: false }, 'records.forget': nothing, 'records.discard': nothing, 'records.retry': nothing, 'records.stop': nothing,
  'records.send': { learners: [EXAMPLE_ID] }, 'records.save': { learners: [EXAMPLE_ID] },
  'backups.list': nothing, 'backups.make': nothing, 'backups.restore': { name: 'reigi-20260131-093000.db' }, 'archive.export': nothing, 'archive.import': nothing,
  'card.read': nothing, 'card.write': { draft: LAWFUL_CARD, logo: LOGO }, 'card.save': { kind: CARD_FILES[2], name: 'card', bytes: LOGO },
  'settings.read': nothing, 'settings.write': DEFAULT_SETTINGS, 'app.info': nothing, 'app.flushed': nothing, 'app.pulse': nothing, 'menu.state': { enabled: ['go.home', 'help.controls'] },
  'debrief.print': nothing, 'debrief.pdf': byId, 'report.pdf': { name: 'report' }, 'report.csv': { name: 'report', text: 'rule;outcome\n' },
  'links.open': { url: 'https://example.com/' }, 'clipboard.copy': { text: 'copied' }, 'demo.finished': { ok: true, scene: 's03', total: 71.5, grade: 'B' },
};
