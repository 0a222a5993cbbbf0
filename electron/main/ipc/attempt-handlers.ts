/** Calls about attempts. The wall clock is read here and nowhere below. */
import { exportAttempt, fileName, importAttempt, suggestFileName, writeAttempt } from '../attempt-exchange';
import type { Dialogs } from '../dialogs';
import type { AttemptStore } from '../storage/attempt-store';
import type { RecallStore } from '../storage/recall-store';
import type { Handlers } from './register';

type AttemptCall = Extract<keyof Handlers, `attempts.${string}` | `memory.${string}`>;

/** `ended` hears of each attempt that went to its end. */
export function attemptHandlers(
  attempts: AttemptStore & RecallStore,
  dialogs: Dialogs,
  now: () => string,
  ended: () => void = () => undefined,
): Pick<Handlers, AttemptCall> {
  return {
    'attempts.begin': ({ header }) => {
      attempts.begin(header, now());
      return { id: header.id };
    },
    'attempts.append': ({ id, ...chunk }) => {
      attempts.append(id, chunk);
      return { seq: chunk.seq };
    },
    'attempts.end': ({ id, endedStep, summary }) => {
      attempts.end(id, endedStep, summary);
      ended();
      return {};
    },
    'attempts.list': (query) => attempts.list(query),
    'attempts.read': ({ id }) => attempts.read(id),
    'attempts.facts': ({ id }) => attempts.facts(id),
    'attempts.remove': ({ id }) => {
      attempts.setRemoved(id, true);
      return {};
    },
    'attempts.restore': ({ id }) => {
      attempts.setRemoved(id, false);
      return {};
    },
    'memory.add': ({ recalls }) => {
      attempts.addRecalls(now(), recalls);
      return {};
    },
    'memory.read': () => attempts.recalls(),
    'attempts.interrupted': () => attempts.interrupted(),
    'attempts.dismiss': ({ id }) => {
      attempts.dismiss(id);
      return {};
    },
    'attempts.export': async ({ id }) => {
      const path = await dialogs.saveAttempt(suggestFileName(attempts, id));
      if (path !== null) exportAttempt(attempts, id, path);
      return { path };
    },
    'attempts.rescue': async ({ steps, summary, ...attempt }) => {
      const started = now();
      const path = await dialogs.saveAttempt(fileName(attempt.header.scene, started));
      if (path !== null) writeAttempt(path, attempt, { started, steps, summary });
      return { path };
    },
    'attempts.import': async () => {
      const path = await dialogs.openAttempt();
      return { id: path === null ? null : importAttempt(attempts, path, now()) };
    },
  };
}
