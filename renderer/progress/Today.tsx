import { useEffect, useRef, useState } from 'react';
import type { Settings } from '../../electron/contract/settings';
import { message, ruleText } from '../../scenarios/text/words';
import { newSeed } from '../app/new-seed';
import { OutcomeMark } from '../debrief/OutcomeMark';
import type { BoundDevice } from '../input/bindings';
import type { PlayPlan } from '../session/open-play';
import { Button } from '../ui/Button';
import { ScreenHead } from '../ui/ScreenHead';
import { formOf } from '../ui/text/plural';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { keyOf } from './memory/memory';
import type { RuleOutcome } from './memory/outcomes';
import type { TodaysPart, TodaySession } from './memory/today';
import { readMemory } from './due';
import { knownPercent, partPlan, planToday, type TodayPlan } from './today-session';
import { TEXTS } from './text/texts';
import '../debrief/verdicts.css';
import './today.css';

interface TodayProps {
  readonly pack: string;
  readonly settings: Settings;
  readonly device: BoundDevice;
  /** Undefined before today's practice was begun. */
  readonly session: TodaySession | undefined;
  readonly onPart: (plan: PlayPlan) => void;
  readonly onHome: () => void;
}

type Plan = TodayPlan | 'reading' | 'failed';

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Five minutes of what is about to be forgotten: what there is, and between two parts how it goes. */
export function Today({ pack, settings, device, session, onPart, onHome }: TodayProps) {
  const say = useTexts(TEXTS);
  const [plan, setPlan] = useState<Plan>('reading');
  useEffect(() => {
    let isHere = true;
    readMemory()
      .then((memory) => planToday(memory, { now: new Date(), seed: newSeed(), pack, rest: breath }))
      .then((made) => isHere && setPlan(made), () => isHere && setPlan('failed'));
    return () => {
      isHere = false;
    };
  }, [pack]);
  const shown = session ?? (typeof plan === 'string' ? undefined : plan.session);
  return (
    <main className="page today" data-state={typeof plan === 'string' && session === undefined ? plan : 'ready'}>
      <ScreenHead title={say('title')}>
        <Button onClick={onHome}>{say('home')}</Button>
      </ScreenHead>
      {shown === undefined ? <Waiting isFailed={plan === 'failed'} /> : shown.parts.length === 0 ? <NothingDue nextInDays={typeof plan === 'string' ? undefined : plan.nextInDays} onHome={onHome} /> : (
        <Parts session={shown} plan={typeof plan === 'string' ? undefined : plan} onPart={(next) => onPart(partPlan(next, settings, device))} onHome={onHome} />
      )}
    </main>
  );
}

function Waiting({ isFailed }: { readonly isFailed: boolean }) {
  const say = useTexts(TEXTS);
  return isFailed ? <p role="alert">{say('failed')}</p> : <output>{say('reading')}</output>;
}

function NothingDue({ nextInDays, onHome }: { readonly nextInDays: number | undefined; readonly onHome: () => void }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  return (
    <div className="today-nothing">
      <p className="today-lead">{nextInDays === undefined ? say('nothing.yet') : say(`nothing.due.${formOf(language, nextInDays)}`, { days: nextInDays })}</p>
      <p className="is-soft">{say(nextInDays === undefined ? 'nothing.yet.how' : 'nothing.due.how')}</p>
      <Button look="main" onClick={onHome}>{say('home')}</Button>
    </div>
  );
}

interface PartsProps {
  readonly session: TodaySession;
  /** What is remembered, once it is read: why each rule is here. */
  readonly plan: TodayPlan | undefined;
  readonly onPart: (session: TodaySession) => void;
  readonly onHome: () => void;
}

function Parts({ session, plan, onPart, onHome }: PartsProps) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const { parts, results } = session;
  const isDone = results.length >= parts.length;
  const minutes = Math.max(1, Math.round(parts.reduce((sum, { steps }) => sum + steps, 0) / 3600));
  const last = parts[results.length - 1];
  const way = useRef<HTMLButtonElement>(null);
  // Between two parts the hands are on the keys: Enter goes on.
  useEffect(() => {
    if (results.length > 0) way.current?.focus();
  }, [results]);
  const again = (): void => onPart({ parts, results: results.slice(0, -1) });
  return (
    <>
      <p className="today-lead">
        {results.length === 0 ? say(`lead.${formOf(language, minutes)}`, { minutes }) : isDone ? say('done') : say('between', { at: results.length, count: parts.length })}
      </p>
      <ol className="today-parts">
        {parts.map((part, index) => (
          <PartLine key={`${part.scene} ${part.from}`} part={part} plan={plan} result={results[index]} isNext={index === results.length} />
        ))}
      </ol>
      <div className="today-ways">
        {isDone ? <Button ref={way} look="main" data-do="home" onClick={onHome}>{say('home')}</Button> : (
          <Button ref={way} look="main" data-do="next" onClick={() => onPart(session)}>{say(results.length === 0 ? 'begin' : 'next')}</Button>
        )}
        {last === undefined ? null : <Button look="plain" data-do="again" onClick={again}>{say('again')}</Button>}
      </div>
    </>
  );
}

interface PartLineProps {
  readonly part: TodaysPart;
  readonly plan: TodayPlan | undefined;
  readonly result: readonly RuleOutcome[] | undefined;
  readonly isNext: boolean;
}

function PartLine({ part: { scene, beat, rules }, plan, result, isNext }: PartLineProps) {
  const language = useLanguage();
  return (
    <li className="today-part" aria-current={isNext ? 'step' : undefined}>
      <h2>{message(language, `${scene}.beat.${beat}`)} <span className="today-scene">{message(language, `${scene}.title`)}</span></h2>
      <ul>
        {rules.map((rule) => (
          <RuleLine key={rule} rule={rule} why={reasonOf(plan, keyOf({ rule, scene }))} outcome={result?.find((one) => one.rule === rule)?.outcome} isDone={result !== undefined} />
        ))}
      </ul>
    </li>
  );
}

/** Missed the last time, or how much is still known, in percent. */
type Reason = 'missed' | number;

function reasonOf(plan: TodayPlan | undefined, key: string): Reason | undefined {
  const item = plan?.memory.get(key);
  if (plan === undefined || item === undefined) return undefined;
  return item.last === 'missed' ? 'missed' : knownPercent(item, plan.now);
}

interface RuleLineProps {
  readonly rule: string;
  readonly why: Reason | undefined;
  readonly outcome: RuleOutcome['outcome'] | undefined;
  readonly isDone: boolean;
}

function RuleLine({ rule, why, outcome, isDone }: RuleLineProps) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const text = ruleText(language, rule);
  return (
    <li className="today-rule" data-outcome={isDone ? (outcome ?? 'not-observed') : undefined}>
      {isDone ? <OutcomeMark outcome={outcome ?? 'not-observed'} /> : null}
      <div>
        <p>{text?.title} <span className="today-why is-soft">{isDone ? message(language, `outcome.${outcome ?? 'not-observed'}`) : why === undefined ? '' : why === 'missed' ? say('why.missed') : say('why.fading', { percent: why })}</span></p>
        {outcome === 'missed' || outcome === 'partly' ? <p className="today-advice">{text?.advice}</p> : null}
      </div>
    </li>
  );
}
