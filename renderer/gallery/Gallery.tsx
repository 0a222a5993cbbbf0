import { useEffect, useMemo, useRef, useState } from 'react';
import { Stage } from '../stage/Stage';
import type { StageFrame, StageHandle } from '../stage/stage-props';
import { layout } from '../../scenarios/scenes/s03-first-visit/layout';
import { LEARNER_CARD, SATO_CARD } from '../../scenarios/scenes/s03-first-visit/cards';
import { GALLERY_METRICS } from './sample-people';
import { SUBJECTS } from './subjects';
import './gallery.css';

const CARDS = { 'card.learner': LEARNER_CARD, 'card.own': LEARNER_CARD, 'card.sato': SATO_CARD, 'card.other': SATO_CARD };

/** By then fonts and pictures have arrived. */
const SETTLED_MS = 700;

/** One subject of the stage, alone and still: `?gallery=<name>&quality=low&marked=<id>`. Without a name, the list. */
export function Gallery({ query }: { readonly query: URLSearchParams }) {
  const name = query.get('gallery') ?? '';
  const subject = SUBJECTS[name];
  const frame = useMemo(() => {
    if (subject === undefined) return undefined;
    const staging = subject.staging();
    const still: StageFrame = { from: staging, to: staging, alpha: 0 };
    return () => still;
  }, [subject]);
  const handle = useRef<StageHandle>(null);
  const [cost, setCost] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      const now = handle.current?.cost();
      if (now !== undefined) setCost(`${now.triangles} triangles, ${now.drawCalls} calls`);
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [frame]);
  if (subject === undefined || frame === undefined) {
    return (
      <ul className="gallery-list">
        {Object.keys(SUBJECTS).map((one) => <li key={one}><a href={`?gallery=${one}`}>{one}</a></li>)}
      </ul>
    );
  }
  const quality = query.get('quality') === 'high' ? 'high' : 'low';
  return (
    <div className="gallery-picture" data-cost={cost}>
      <Stage frame={frame} layout={layout} cards={CARDS} metrics={GALLERY_METRICS} camera={subject.camera} quality={quality} marked={query.get('marked') ?? ''} onReady={(ready) => { handle.current = ready; }} />
    </div>
  );
}
