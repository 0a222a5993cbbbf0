/** The card as it is edited: every change shown at once, kept a moment later, and taken back if wished. */
import { useEffect, useReducer, useRef, useState } from 'react';
import type { CardDraft } from '../../scenarios/body/card-draft';
import { stepDraft, type DraftStep } from './draft-history';
import { fingerprintOf, ownCard, takeOwnCard } from './own-card';

/** Writing goes to the disk when the hand rests. */
const REST_MS = 400;

export interface Editing {
  readonly draft: CardDraft;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The disk did not take the last change. */
  readonly isUnsaved: boolean;
  /** Counts the marks that can be drawn by now, so that what shows them draws anew. */
  readonly drawn: number;
  /** The mark that the draft names, as it is kept. */
  readonly logo: Uint8Array<ArrayBuffer> | null;
  step(step: DraftStep): void;
  change(fields: Partial<CardDraft>, typing?: string): void;
  setLogo(png: Uint8Array<ArrayBuffer> | null): void;
}

export function useOwnCard(): Editing {
  const [history, step] = useReducer(stepDraft, undefined, () => ({ draft: ownCard().draft, past: [], future: [], typing: '' }));
  const { draft } = history;
  const [isUnsaved, setUnsaved] = useState(false);
  const [drawn, setDrawn] = useState(0);
  // Every mark of this sitting stays at hand, so that undo finds it again.
  const [logos] = useState(() => {
    const { draft: { logo: name }, logo } = ownCard();
    return new Map(logo === null ? [] : [[name, logo]]);
  });
  const logo = logos.get(draft.logo) ?? null;
  const unsent = useRef<() => void>(undefined);

  useEffect(() => {
    if (draft === ownCard().draft) return;
    let isHere = true;
    const card = { draft, logo };
    takeOwnCard(card).then(() => isHere && setDrawn((count) => count + 1), () => undefined);
    const send = (): void => {
      unsent.current = undefined;
      window.reigi.call('card.write', card).then(() => isHere && setUnsaved(false), () => isHere && setUnsaved(true));
    };
    unsent.current = send;
    const timer = setTimeout(send, REST_MS);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [draft, logo]);
  // Whoever leaves at once, or closes the window, has still written it.
  useEffect(() => {
    const flush = (): void => unsent.current?.();
    const stop = window.reigi.on('closing', flush);
    return () => {
      stop();
      flush();
    };
  }, []);

  return {
    draft, canUndo: history.past.length > 0, canRedo: history.future.length > 0, isUnsaved, drawn, logo, step,
    change: (fields, typing) => step({ do: 'change', fields, ...(typing === undefined ? {} : { typing }) }),
    setLogo: (png) => {
      const name = png === null ? '' : fingerprintOf(png);
      if (png !== null) logos.set(name, png);
      step({ do: 'change', fields: { logo: name } });
    },
  };
}
