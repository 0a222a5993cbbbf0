/** Calls about learning records: as a file, or to the store that the trainer named. */
import type { Dialogs } from '../dialogs';
import type { Outbound } from '../outbound/outbound';
import { saveRecords } from '../records/save-records';
import type { Kept } from '../storage/sqlite-store';
import type { Handlers } from './register';

type RecordCall = Extract<keyof Handlers, `records.${string}`>;

export function recordHandlers(store: Kept, outbound: Outbound, dialogs: Pick<Dialogs, 'saveRecords'>, now: () => string): Pick<Handlers, RecordCall> {
  const doing = (act: () => void) => () => {
    act();
    return outbound.state();
  };
  return {
    'records.state': () => outbound.state(),
    'records.name': (given) => {
      outbound.name(given);
      return outbound.state();
    },
    'records.forget': doing(() => outbound.forget()),
    'records.discard': doing(() => outbound.discard()),
    'records.retry': doing(() => outbound.retry()),
    'records.stop': doing(() => outbound.stop()),
    'records.send': async ({ learners }) => ({ isSending: await outbound.send(learners) }),
    'records.save': async ({ learners }) => {
      const path = await dialogs.saveRecords(`reigi-xapi-${now().slice(0, 10).replaceAll('-', '')}.json`);
      return path === null ? null : { path, ...(await saveRecords(path, learners, store)) };
    },
  };
}
