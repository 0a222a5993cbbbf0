import type { Scorecard } from '../../scenarios/kernel/verdict';
import { message, ruleText } from '../../scenarios/text/words';
import { timecode } from '../replay/timecode';
import { Button } from '../ui/Button';
import { useLanguage } from '../ui/text/use-text';
import { OutcomeMark } from './OutcomeMark';
import type { TextKey } from './text/en';
import { useSay } from './text/use-text';
import type { Earlier } from './use-earlier';
import { changesBetween, type VerdictChange } from './version-changes';
import './versions.css';

interface VersionsProps {
  readonly earlier: Earlier;
  readonly card: Scorecard;
  readonly isBeside: boolean;
  /** Undefined when one of the two has no recording. */
  readonly onBeside: ((isBeside: boolean) => void) | undefined;
  readonly onOpen: ((attempt: string) => void) | undefined;
}

/** A moment that was played again, beside how it went the first time. */
export function Versions({ earlier, card, isBeside, onBeside, onOpen }: VersionsProps) {
  const say = useSay();
  const time = timecode(earlier.step);
  if (earlier.state === 'reading') return null;
  const before = earlier.card;
  if (before === undefined) return <p className="versions">{say('versions.unread', { time })}</p>;
  const { better, worse } = changesBetween(before, card);
  return (
    <section className="versions" aria-labelledby="versions-title">
      <h2 id="versions-title">{say('versions.title')}</h2>
      <p>{say('versions.about', { time })}</p>
      <p className="versions-total">{say('versions.total', { before: before.total, now: card.total })}</p>
      {better.length + worse.length === 0 ? <p>{say('versions.same')}</p> : (
        <div className="versions-changes">
          <Changes title="versions.better" changes={better} />
          <Changes title="versions.worse" changes={worse} />
        </div>
      )}
      <p className="versions-does">
        {onBeside === undefined ? null : <Button aria-pressed={isBeside} onClick={() => onBeside(!isBeside)}>{say(isBeside ? 'versions.alone' : 'versions.watch')}</Button>}
        {onOpen === undefined ? null : <Button look="plain" onClick={() => onOpen(earlier.id)}>{say('versions.open')}</Button>}
      </p>
    </section>
  );
}

function Changes({ title, changes }: { readonly title: TextKey; readonly changes: readonly VerdictChange[] }) {
  const say = useSay();
  const language = useLanguage();
  if (changes.length === 0) return null;
  const word = (outcome: VerdictChange['now']): string => message(language, `outcome.${outcome}`);
  return (
    <div>
      <h3>{say(title, { count: changes.length })}</h3>
      <ul>
        {changes.map(({ rule, before, now }) => (
          <li key={rule}>
            <OutcomeMark outcome={before} />
            <span aria-hidden="true">→</span>
            <OutcomeMark outcome={now} />
            <span>{say('versions.change', { rule: ruleText(language, rule)?.title ?? rule, before: word(before), now: word(now) })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
