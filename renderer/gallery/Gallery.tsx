import { useEffect, useMemo, useRef, useState, type Dispatch, type SetStateAction } from 'react';
import { DESIGNED_LOOK, type LearnerLook as Look } from '../stage/cast/model-of';
import { LearnerLook } from '../stage/learner-look';
import { Stage } from '../stage/Stage';
import type { StageHandle } from '../stage/stage-props';
import { layout } from '../../scenarios/scenes/s03-first-visit/layout';
import { LEARNER_CARD, SATO_CARD } from '../../scenarios/scenes/cards';
import { PeopleBench } from './PeopleBench';
import { GALLERY_METRICS } from './sample-people';
import { SUBJECTS, type Slider, type Values } from './subjects';
import { frameOf } from './still-frame';
import './gallery.css';

const CARDS = { 'card.learner': LEARNER_CARD, 'card.own': LEARNER_CARD, 'card.sato': SATO_CARD, 'card.other': SATO_CARD };

/** By then fonts and pictures have arrived. */
const SETTLED_MS = 700;

/** What the address says of the learner's look: `&sex=woman&skin=deep&hair=long&sleeves=black`. */
function lookOf(query: URLSearchParams): Look {
  const chosen = Object.keys(DESIGNED_LOOK).flatMap((name) => (query.has(name) ? [[name, query.get(name)]] : []));
  return { ...DESIGNED_LOOK, ...(Object.fromEntries(chosen) as Partial<Look>) };
}

/** One subject of the stage, alone and still: `?gallery=<name>&quality=low|high&marked=<id>&<slider>=<value>`. Without a name, the list. */
export function Gallery({ query }: { readonly query: URLSearchParams }) {
  const name = query.get('gallery') ?? '';
  const subject = SUBJECTS[name];
  const [values, setValues] = useState<Values>(() => Object.fromEntries((subject?.sliders ?? []).map((one) => [one.name, Number(query.get(one.name) ?? one.value)])));
  const frame = useMemo(() => {
    if (subject === undefined) return undefined;
    return frameOf(subject.staging(values), query.has('live'));
  }, [subject, query, values]);
  const look = useMemo(() => lookOf(query), [query]);
  const handle = useRef<StageHandle>(null);
  const [cost, setCost] = useState('');
  useEffect(() => {
    // People arrive when they are loaded: asked until there is an answer, and once more.
    const timer = setInterval(() => {
      const now = handle.current?.cost();
      if (now !== undefined) setCost(`${now.triangles} triangles, ${now.drawCalls} calls`);
    }, SETTLED_MS);
    return () => clearInterval(timer);
  }, [frame]);
  if (name === 'people') return <PeopleBench query={query} />;
  if (subject === undefined || frame === undefined) {
    return (
      <ul className="gallery-list">
        <li><a href="?gallery=people">people</a></li>
        {Object.keys(SUBJECTS).map((one) => <li key={one}><a href={`?gallery=${one}`}>{one}</a></li>)}
      </ul>
    );
  }
  const quality = query.get('quality') === 'high' ? 'high' : 'low';
  return (
    <div className="gallery-picture" data-cost={cost}>
      <LearnerLook value={look}>
        <Stage frame={frame} layout={subject.layout ?? layout} cards={CARDS} metrics={subject.metrics ?? GALLERY_METRICS} camera={subject.camera} quality={quality} marked={query.get('marked') ?? ''} onReady={(ready) => { handle.current = ready; }} />
      </LearnerLook>
      {subject.sliders !== undefined && subject.sliders.length > 0 && <Sliders sliders={subject.sliders} values={values} onChange={setValues} />}
    </div>
  );
}

function Sliders({ sliders, values, onChange }: { readonly sliders: readonly Slider[]; readonly values: Values; readonly onChange: Dispatch<SetStateAction<Values>> }) {
  return (
    <div className="gallery-sliders">
      {sliders.map(({ name, min, max }) => (
        <label key={name}>
          {name} {values[name]}
          <input type="range" min={min} max={max} value={values[name]} onChange={(event) => onChange((known) => ({ ...known, [name]: Number(event.target.value) }))} />
        </label>
      ))}
    </div>
  );
}
