/** Calls about who practises here. Nothing is locked away from anybody: whoever has this computer's account sees it all. */
import type { Backups } from '../backup/backups';
import type { Dialogs } from '../dialogs';
import { everybody } from '../learners/everybody';
import type { Learners } from '../learners/learners';
import type { Kept } from '../storage/sqlite-store';
import type { Handlers } from './register';

type LearnerCall = Extract<keyof Handlers, `learners.${string}`>;

export interface LearnerHandlerParts {
  readonly store: Kept;
  readonly learners: Learners;
  readonly backups: Pick<Backups, 'make'>;
  readonly dialogs: Pick<Dialogs, 'saveArchive'>;
  readonly version: string;
  now(): string;
}

/** `reigi-Camille-20260131-0930.zip`; letters of any language are lawful in a file's name, signs need not be. */
export function archiveName(at: string, learner = ''): string {
  const name = learner.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
  return ['reigi', ...(name === '' ? [] : [name]), at.slice(0, 10).replaceAll('-', ''), `${at.slice(11, 16).replace(':', '')}.zip`].join('-');
}

export function learnerHandlers({ store, learners, backups, dialogs, version, now }: LearnerHandlerParts): Pick<Handlers, LearnerCall> {
  return {
    'learners.list': () => learners.list(),
    'learners.add': ({ name }) => ({ id: learners.add(name) }),
    'learners.rename': ({ id, name }) => {
      store.renameLearner(id, name);
      return {};
    },
    'learners.choose': ({ id }) => {
      learners.choose(id);
      return {};
    },
    'learners.remove': ({ id }) => ({ isOther: learners.remove(id) }),
    'learners.restore': ({ id }) => {
      store.restoreLearner(id);
      return {};
    },
    'learners.erase': async ({ id }) => {
      // Who is not there to be erased costs no backup: of those only so many are kept.
      if (store.learners('removed').some((one) => one.id === id)) await backups.make();
      learners.erase(id);
      return {};
    },
    'learners.export': async ({ id }) => {
      const { name } = store.learner(id);
      const at = now();
      const path = await dialogs.saveArchive(archiveName(at, name));
      if (path === null) return null;
      const { settings, card } = learners.filesOf(id);
      const theirs: Kept = { ...store, list: (query) => store.list({ ...query, learner: id }), recalls: () => store.recalls(id) };
      const { writeArchive } = await import('../archive/write-archive');
      return { path, attempts: await writeArchive(path, { attempts: theirs, settings: settings.read(), card: card.read() }, version, at) };
    },
    'learners.facts': () => ({ learners: everybody(store) }),
  };
}
