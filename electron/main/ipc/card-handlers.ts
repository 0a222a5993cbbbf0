/** Calls about the learner's own card. Pictures and files are made in the page's sandbox; here they are only kept. */
import { beginsAs } from '../../contract/card';
import type { CardFile } from '../card-file';
import type { Dialogs } from '../dialogs';
import { Refusal } from '../refusal';
import { writeWhole } from '../write-whole';
import type { Handlers } from './register';

type CardCall = Extract<keyof Handlers, `card.${string}`>;

export function cardHandlers(card: CardFile, dialogs: Pick<Dialogs, 'saveCard'>): Pick<Handlers, CardCall> {
  return {
    'card.read': () => card.read(),
    'card.write': (own) => {
      card.write(own);
      return {};
    },
    'card.save': async ({ kind, name, bytes }) => {
      if (!beginsAs(kind, bytes)) throw new Refusal('bad-request', `The file is no ${kind.toUpperCase()}`);
      const path = await dialogs.saveCard(`${name}.${kind}`, kind);
      if (path === null) return { path };
      try {
        writeWhole(path, bytes);
      } catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
        throw new Refusal('storage-failed', `The file could not be written (${reason})`);
      }
      return { path };
    },
  };
}
