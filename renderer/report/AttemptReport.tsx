import { useMemo } from 'react';
import { LEARNER } from '../../scenarios/kernel/ids';
import type { Scorecard } from '../../scenarios/kernel/verdict';
import { findPack } from '../../scenarios/packs/catalog';
import { guideStrict } from '../../scenarios/packs/guide-strict';
import { sceneById } from '../../scenarios/scenes/catalog';
import { gradeOf, scorecard } from '../../scenarios/scoring/scorecard';
import { keyMoments, type KeyMoment } from '../../scenarios/scoring/story';
import { happened, message, ruleText } from '../../scenarios/text/words';
import { OutcomeMark } from '../debrief/OutcomeMark';
import { formatNumber, formatTotal } from '../debrief/text/text';
import { useSay as useDebriefSay } from '../debrief/text/use-text';
import { sumOf } from '../debrief/verdict-view';
import { timecode } from '../replay/timecode';
import { useLanguage, useSay } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { ImpressionPlot } from './ImpressionPlot';
import type { AttemptFacts } from './read-report';
import { SheetHead } from './SheetHead';
import { TEXTS } from './text/texts';
import { VerdictSheet } from './VerdictSheet';

interface AttemptReportProps {
  readonly facts: AttemptFacts;
  readonly version: string;
}

/** One attempt on paper: what it was worth, what decided it, every verdict, and what can be looked up to check it. */
export function AttemptReport({ facts: { header, observations, listed }, version }: AttemptReportProps) {
  const say = useTexts(TEXTS);
  const sayOfApp = useSay();
  const language = useLanguage();
  const card = useMemo(() => {
    const pack = findPack(header.pack) ?? guideStrict;
    return scorecard(observations, { scenario: header.scene, version: header.sceneVersion, rules: sceneById(header.scene)?.rules ?? [], pack, subject: LEARNER });
  }, [header, observations]);
  const moments = useMemo(() => keyMoments(card), [card]);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(listed.started));
  const facts: readonly (readonly [string, string])[] = [
    ...named(header.learner, say('learner')),
    [say('date'), date],
    [say('mode'), sayOfApp(`mode.${header.mode}`)],
    [say('length'), timecode(listed.steps)],
    [say('pack'), message(language, `pack.${card.pack}`)],
    [say('device'), say(`device.${header.device.kind}`)],
  ];
  const sum = sumOf(card);
  const figure = (value: number): string => formatNumber(value, language);
  return (
    <article className="sheet">
      <SheetHead kind={say('title.attempt')} title={message(language, `${header.scene}.title`)} facts={facts} />
      <Result card={card} />
      {listed.state === 'ended' ? null : <p className="sheet-note">{say('unfinished')}</p>}
      {listed.againOf === null ? null : <p className="sheet-note">{say('again')}</p>}
      <section>
        <h2>{say('impression')}</h2>
        <ImpressionPlot verdicts={card.verdicts} steps={listed.steps} />
      </section>
      {moments.length === 0 ? null : (
        <section>
          <h2>{say(moments.every(({ kind }) => kind === 'strength') ? 'story.perfect' : 'story')}</h2>
          <ol className="sheet-story">{moments.map((moment) => <Moment key={moment.verdict.rule} moment={moment} />)}</ol>
        </section>
      )}
      <VerdictSheet card={card} />
      <section className="sheet-how">
        <h2>{say('how')}</h2>
        <p>{say('how.text', { earned: figure(sum.earned), weight: figure(sum.weight), total: figure(card.total) })}</p>
        <p>{say('proof', { id: header.id, scene: header.scene.toUpperCase(), version: header.sceneVersion, rulebook: card.rulebookVersion, app: version })}</p>
      </section>
    </article>
  );
}

/** Nobody has to give a name; what stands in its place is none. */
function named(learner: string, label: string): readonly (readonly [string, string])[] {
  return learner === LEARNER || learner.trim() === '' ? [] : [[label, learner]];
}

function Result({ card }: { readonly card: Scorecard }) {
  const say = useTexts(TEXTS);
  const sayOfDebrief = useDebriefSay();
  const language = useLanguage();
  const { total, grade, critical, verdicts } = card;
  const uncapped = gradeOf(total, false);
  const count = (outcome: string): number => verdicts.filter((verdict) => verdict.outcome === outcome).length;
  return (
    <section className="sheet-result" aria-label={sayOfDebrief('score.title')}>
      <p className="sheet-total"><strong>{formatTotal(total, language)}</strong> {say('of')}</p>
      <p className="sheet-grade"><span className="unseen">{sayOfDebrief('score.grade', { grade })}</span><span aria-hidden="true">{grade}</span></p>
      <div>
        <p className="sheet-means">{sayOfDebrief(`grade.means.${grade}`)}</p>
        {uncapped === grade ? null : <p>{say('capped', { grade: uncapped })}</p>}
        {critical.length === 0 ? null : <p>{sayOfDebrief('score.critical')}{language === 'ja' ? '：' : language === 'fr' ? '\u202f: ' : ': '}{critical.map((rule) => ruleText(language, rule)?.title ?? rule).join(language === 'ja' ? '、' : ', ')}</p>}
        <p>{say('outcomes', { met: count('met'), partly: count('partly'), missed: count('missed'), none: count('not-observed') })}</p>
      </div>
    </section>
  );
}

function Moment({ moment: { kind, verdict, from } }: { readonly moment: KeyMoment }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const text = ruleText(language, verdict.rule);
  return (
    <li>
      <h3>
        <time>{timecode(from)}</time> <OutcomeMark outcome={verdict.outcome} /> {text?.title ?? verdict.rule} <span className="sheet-soft">{message(language, `outcome.${verdict.outcome}`)}</span>
      </h3>
      <p className="sheet-principle">{text?.principle}</p>
      <p>{happened(language, verdict)}{language === 'ja' ? '' : ' '}{text?.why}</p>
      <p><strong>{say(kind === 'fault' ? 'story.advice' : 'story.keep')}</strong> {text?.advice}</p>
    </li>
  );
}
