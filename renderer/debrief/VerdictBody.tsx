import type { Source } from '../../scenarios/kernel/verdict';
import { GUIDE_URL } from '../../scenarios/rulebook/catalog';
import type { RuleText } from '../../scenarios/text/rule-text';
import { happened, ruleText } from '../../scenarios/text/words';
import { timecode } from '../replay/timecode';
import type { ReplayCamera } from '../replay/ReplayView';
import { Button } from '../ui/Button';
import { SourceList } from './SourceList';
import { useLanguage } from '../ui/text/use-text';
import { useSay } from './text/use-text';
import type { VerdictView } from './verdict-view';

export type Watch = (view: VerdictView, camera: ReplayCamera) => void;

interface VerdictBodyProps {
  readonly view: VerdictView;
  /** Undefined when there is no recording to watch. */
  readonly watch: Watch | undefined;
  /** The same rule stands above with its whole lesson; here it is folded. */
  readonly isRepeated?: boolean;
}

/** The lesson of one verdict: the principle first, then what happened, why it matters, what to do, and who says so. */
export function VerdictBody({ view, watch, isRepeated = false }: VerdictBodyProps) {
  const say = useSay();
  const language = useLanguage();
  const { verdict, span } = view;
  const text = ruleText(language, verdict.rule);
  const what = (
    <dl>
      <dt>{say('verdict.happened')}</dt>
      <dd>
        <p>{happened(language, verdict)}</p>
        {watch === undefined || span === undefined ? null : <WatchButtons view={view} span={span} title={text?.title ?? verdict.rule} watch={watch} />}
      </dd>
    </dl>
  );
  const lesson = (
    <>
      <p className="principle">{text?.principle}</p>
      {isRepeated ? null : what}
      <Lesson view={view} text={text} />
    </>
  );
  return (
    <div className="verdict-body">
      {isRepeated ? (
        <>
          {what}
          <details className="fold">
            <summary>{say('verdict.repeated')}</summary>
            {lesson}
          </details>
        </>
      ) : (
        lesson
      )}
    </div>
  );
}

interface LessonProps {
  readonly view: VerdictView;
  readonly text: RuleText | undefined;
}

function Lesson({ view: { rule }, text }: LessonProps) {
  const say = useSay();
  return (
    <dl>
      <dt>{say('verdict.why')}</dt>
      <dd>{text?.why}</dd>
      <dt>{say('verdict.advice')}</dt>
      <dd>{text?.advice}</dd>
      {text?.sides === undefined ? null : (
        <>
          <dt>{say('verdict.sides')}</dt>
          <dd><Sides text={text} /></dd>
        </>
      )}
      <dt>{say('verdict.sources')}</dt>
      <dd>
        <RuleSources rule={rule} />
      </dd>
    </dl>
  );
}

/** Both views of a custom that is not the same everywhere, and what counts here. */
export function Sides({ text: { sides } }: { readonly text: RuleText }) {
  const [one, other, here] = sides ?? [];
  return (
    <>
      <ul className="sides">
        <li>{one}</li>
        <li>{other}</li>
      </ul>
      <p className="sides-here">{here}</p>
    </>
  );
}

/** The guide first, where it says so or it follows from it. */
export function RuleSources({ rule }: { readonly rule: VerdictView['rule'] }) {
  const say = useSay();
  const guide = rule?.guide ?? 'no';
  const guidePage: readonly Source[] = guide === 'no' ? [] : [{ title: say(`verdict.guide.${guide}`), url: GUIDE_URL }];
  return <SourceList sources={[...guidePage, ...(rule?.sources ?? [])]} />;
}

interface WatchButtonsProps {
  readonly view: VerdictView;
  readonly span: NonNullable<VerdictView['span']>;
  readonly title: string;
  readonly watch: Watch;
}

function WatchButtons({ view, span, title, watch }: WatchButtonsProps) {
  const say = useSay();
  const time = timecode(span.from);
  return (
    <p className="watch">
      <Button aria-label={say('verdict.watch.label', { rule: title, time })} onClick={() => watch(view, 'eyes')}>
        {say('verdict.watch')} <time>{time}</time>
      </Button>
      <Button look="plain" aria-label={say('verdict.watch.side.label', { rule: title, time })} onClick={() => watch(view, 'side')}>
        {say('verdict.watch.side')}
      </Button>
    </p>
  );
}
