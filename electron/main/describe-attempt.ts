/** What a stranger's attempt is, in a few words of the person's language. */
import '../../scenarios/text/every-language';
import { message } from '../../scenarios/text/words';
import type { LawfulAttempt } from './attempt-exchange';
import type { OfferedAttempt } from './dialogs';
import type { Language } from './native-text';

/** `timeZone`: the person's own unless a test names one. */
export function describeAttempt(
  { attempt: { header }, recorded }: LawfulAttempt,
  file: string,
  language: Language,
  timeZone?: string,
): OfferedAttempt {
  const key = `${header.scene}.title`;
  const title = message(language, key);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', ...(timeZone && { timeZone }) });
  return {
    learner: header.learner,
    // A scene that this version does not know has no title, but a name.
    scene: title === key ? header.scene : title,
    date: recorded === undefined ? undefined : date.format(new Date(recorded.started)),
    file,
  };
}
