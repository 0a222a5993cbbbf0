import { useEffect, useMemo, useState } from 'react';
import { LEARNER_CARD } from '../../scenarios/scenes/cards';
import { metricsFromStature, type BodyMetrics } from '../../scenarios/body/metrics';
import { SITTINGS } from '../../scenarios/body/sitting';
import { Stage } from '../stage/Stage';
import { Slider } from '../ui/Slider';
import { type BenchChoice, EXPRESSIONS, HANDS, VIEWS, benchCamera, benchPlace, benchStaging, choiceOf } from './bench-staging';
import { frameOf } from './still-frame';
import './gallery.css';

const CARDS = { 'card.learner': LEARNER_CARD };

const RANGES = {
  pitch: [0, 60, 1], sit: [0, 100, 5], stride: [0, 999, 10], pace: [0, 1200, 50], mora: [-1, 12, 1], round: [-180, 180, 5], look: [-60, 60, 5], down: [-30, 60, 2], stature: [0, 2000, 10],
} as const satisfies Partial<Record<keyof BenchChoice, readonly [number, number, number]>>;

/** Everybody of the cast, alone: every pose, face, grip and bow, by sliders. `?gallery=people&person=kimura&hands=offer&view=eyes&bare`. */
export function PeopleBench({ query }: { readonly query: URLSearchParams }) {
  const [metrics, setMetrics] = useState<Readonly<Record<string, BodyMetrics>>>({});
  const [choice, setChoice] = useState(() => choiceOf(query));
  useEffect(() => {
    void fetch('people/metrics.json').then(async (answer) => setMetrics((await answer.json()) as typeof metrics));
  }, []);
  const built = metrics[choice.person];
  const own = useMemo(() => (built === undefined || choice.stature === 0 ? built : metricsFromStature(choice.stature)), [built, choice.stature]);
  const sizes = useMemo(() => (own === undefined ? metrics : { ...metrics, [choice.person]: own }), [metrics, own, choice.person]);
  const frame = useMemo(() => {
    if (own === undefined) return undefined;
    return frameOf(benchStaging(choice, own), query.has('live'));
  }, [choice, own, query]);
  const camera = useMemo(() => (own === undefined ? undefined : benchCamera(choice, own)), [choice, own]);
  const set = (part: Partial<BenchChoice>): void => setChoice((before) => ({ ...before, ...part }));
  if (frame === undefined || camera === undefined) return null;
  const quality = query.get('quality') === 'high' ? 'high' : 'low';
  return (
    <div className="gallery-picture">
      <Stage frame={frame} layout={benchPlace(choice).layout} cards={CARDS} metrics={sizes} camera={camera} quality={quality} />
      {query.has('bare') ? null : (
        <form className="gallery-desk">
          <Pick label="person" list={Object.keys(metrics)} value={choice.person} onPick={(person) => set({ person })} />
          <Pick label="hands" list={HANDS} value={choice.hands} onPick={(hands) => set({ hands })} />
          <Pick label="sitting" list={SITTINGS} value={choice.sitting} onPick={(sitting) => set({ sitting })} />
          <Pick label="view" list={VIEWS} value={choice.view} onPick={(view) => set({ view })} />
          <Pick label="expression" list={EXPRESSIONS} value={choice.expression} onPick={(expression) => set({ expression })} />
          {Object.entries(RANGES).map(([name, [min, max, step]]) => (
            <Slider key={name} label={name} min={min} max={max} step={step} value={choice[name as keyof typeof RANGES]} shown={String(choice[name as keyof typeof RANGES])} onChange={(value) => set({ [name]: value })} />
          ))}
        </form>
      )}
    </div>
  );
}

interface PickProps<T extends string> {
  readonly label: string;
  readonly list: readonly T[];
  readonly value: T;
  readonly onPick: (value: T) => void;
}

function Pick<T extends string>({ label, list, value, onPick }: PickProps<T>) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onPick(event.target.value as T)}>
        {list.map((one) => <option key={one} value={one}>{one}</option>)}
      </select>
    </label>
  );
}
