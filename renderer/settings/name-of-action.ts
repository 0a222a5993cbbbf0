/** What an action is called in the table of keys. */
import type { SayOf } from '../ui/text/use-texts';
import { en, type TextKey } from './text/en';

export function nameOfAction(action: string, say: SayOf<TextKey>): string {
  const key = `act.${action}`;
  return isKey(key) ? say(key) : action;
}

function isKey(key: string): key is TextKey {
  return Object.hasOwn(en, key);
}
