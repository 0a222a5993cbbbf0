import { useEffect, useRef, useState } from 'react';
import type { PersonStaging } from '../../scenarios/body/staging';
import type { Session } from '../../scenarios/kernel/session-api';
import { IN_A_ROW, lessonNow, type Lesson } from '../../scenarios/scenes/s02-bow-dojo/lesson';
import { useTexts } from '../ui/text/use-texts';
import { lineOf, PAPER, type BowPoint } from './bow-drawing';
import { BowPaper } from './BowPaper';
import { eyesNow, type Eyes } from './eyes';
import { neckAt, SpineLine } from './SpineLine';
import { TEXTS } from './text/texts';

interface BowPanelProps {
  readonly session: Session;
  /** The learner as they stand now. */
  readonly learner: () => PersonStaging | undefined;
}

const LOOK_STEPS = 30;

/** What the mirror cannot measure: the target, one's own bow over it while it is made, words, eyes, and how many in a row. */
export function BowPanel({ session, learner }: BowPanelProps) {
  const say = useTexts(TEXTS);
  const own = useRef<SVGPathElement>(null);
  const spine = useRef<SVGLineElement>(null);
  const [, setSeen] = useState('');
  const lesson = lessonNow(session.observations);
  const { asked, bowBegan } = lesson;
  useEffect(() => {
    const points: BowPoint[] = [];
    let next = requestAnimationFrame(function draw() {
      next = requestAnimationFrame(draw);
      // Words and eyes are looked at when something was observed, and twice a second.
      setSeen(`${session.observations.length}.${Math.floor(session.step / LOOK_STEPS)}`);
      const now = learner();
      if (now === undefined) return;
      const { x, y } = neckAt(now.pitch10);
      spine.current?.setAttribute('x2', x.toFixed(1));
      spine.current?.setAttribute('y2', y.toFixed(1));
      if (bowBegan === undefined) return;
      const at = session.step - bowBegan;
      if (points.at(-1)?.at === at || at > PAPER.steps) return;
      points.push({ at, pitch10: now.pitch10 });
      own.current?.setAttribute('d', lineOf(points));
    });
    return () => cancelAnimationFrame(next);
  }, [session, learner, bowBegan]);
  if (asked === undefined) return null;
  // A card asks which bow it shall be: but for Learn the target is drawn once that was decided.
  const target = asked.isNamed || lesson.isOver || session.header.mode === 'learn' ? asked.target : undefined;
  const name = asked.isNamed ? say('named', { deg: asked.target.deg }) : say(`why.${asked.why ?? 'greeting'}`);
  const eyes = eyesNow(session.observations, session.step, { asked: asked.step, bowBegan });
  return (
    <section className="bow-panel" aria-label={say('panel')}>
      <p className="bow-asked">{name}</p>
      <div className="bow-drawings">
        <SpineLine target={target} lineRef={spine} />
        <BowPaper key={`${asked.step}.${bowBegan ?? 0}`} target={target} own="" ownRef={own} label={say('paper', { deg: asked.target.deg })} />
      </div>
      <dl className="bow-parts">
        <Part name={say('words')} value={say(`words.${lesson.words}`)} isFault={lesson.words === 'late'} />
        <Part name={say('eyes')} value={say(`eyes.${eyes}`)} isFault={isAstray(eyes)} />
        {asked.isNamed ? null : <Row lesson={lesson} say={say} />}
      </dl>
    </section>
  );
}

const isAstray = (eyes: Eyes): boolean => eyes === 'look-at-her' || eyes === 'stare' || eyes === 'find-her-again';

function Part({ name, value, isFault }: { readonly name: string; readonly value: string; readonly isFault: boolean }) {
  return (
    <div className={isFault ? 'bow-part is-fault' : 'bow-part'}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Row({ lesson: { row }, say }: { readonly lesson: Lesson; readonly say: ReturnType<typeof useTexts<keyof typeof TEXTS.en>> }) {
  return (
    <div className="bow-part bow-row">
      <dt>{say('row')}</dt>
      <dd>
        <span className="unseen">{say('row.of', { row, all: IN_A_ROW })}</span>
        {Array.from({ length: IN_A_ROW }, (_, at) => <span key={at} aria-hidden="true" className={at < row ? 'bow-seal is-won' : 'bow-seal'} />)}
      </dd>
    </div>
  );
}
