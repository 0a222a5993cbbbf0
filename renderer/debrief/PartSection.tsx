import { message } from '../../scenarios/text/words';
import { useLanguage } from '../ui/text/use-text';
import type { TextKey } from './text/en';
import { useSay } from './text/use-text';
import { VerdictBody, type Watch } from './VerdictBody';
import { VerdictHead } from './VerdictHead';
import type { PartView, VerdictView } from './verdict-view';

interface PartSectionProps {
  readonly view: PartView;
  readonly watch: Watch | undefined;
}

/** One part of the act: what to look at stands open, what went well and what never came up is folded away. */
export function PartSection({ view, watch }: PartSectionProps) {
  const say = useSay();
  const language = useLanguage();
  const { part, toLookAt, extras, met, notObserved } = view;
  const headingId = `part-${part}`;
  return (
    <section className="part" aria-labelledby={headingId}>
      <h3 id={headingId}>{part === 'throughout' ? say('part.throughout') : message(language, `part.${part}`)}</h3>
      {toLookAt.map((each, index) => (
        <article key={each.id} id={each.id} className="verdict" tabIndex={-1} aria-labelledby={`${each.id}-title`}>
          <h4 id={`${each.id}-title`} className="verdict-head">
            <VerdictHead view={each} />
          </h4>
          <VerdictBody view={each} watch={watch} isRepeated={toLookAt.findIndex(({ verdict }) => verdict.rule === each.verdict.rule) < index} />
        </article>
      ))}
      <Fold count="outcome.count.met" views={met} watch={watch} />
      <Fold count="outcome.count.extras" note="outcome.extras.means" views={extras} watch={watch} />
      <Fold count="outcome.count.not-observed" note="outcome.not-observed.means" views={notObserved} watch={undefined} />
    </section>
  );
}

interface FoldProps {
  readonly count: TextKey;
  readonly note?: TextKey;
  readonly views: readonly VerdictView[];
  readonly watch: Watch | undefined;
}

function Fold({ count, note, views, watch }: FoldProps) {
  const say = useSay();
  if (views.length === 0) return null;
  return (
    <details className="fold">
      <summary>{say(count, { count: views.length })}</summary>
      {note === undefined ? null : <p className="fold-note">{say(note)}</p>}
      {views.map((each) => (
        <details key={each.id} id={each.id} className="verdict is-folded" tabIndex={-1}>
          <summary className="verdict-head">
            <VerdictHead view={each} />
          </summary>
          <VerdictBody view={each} watch={watch} />
        </details>
      ))}
    </details>
  );
}
