import { useCallback, useEffect, useState } from 'react';
import type { CardModel } from '../../scenarios/body/card-model';
import type { CardFace } from '../../scenarios/kernel/observation';
import { crowdedRoles, type CardFaceLayout } from '../stage/card-face';
import { loadCardFonts } from '../stage/card/card-fonts';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/text/use-texts';
import { FaceView } from './FaceView';
import { TEXTS } from './text/texts';
import './faces.css';

export type Layouts = Readonly<Partial<Record<CardFace, CardFaceLayout>>>;

interface FacesProps {
  readonly card: CardModel;
  readonly hasMarks: boolean;
  readonly drawn: number;
  readonly onLayouts: (layouts: Layouts) => void;
}

const FACES = ['ja', 'en'] as const;

/** Both sides as they will be printed, and what stands in the way of printing them. */
export function Faces({ card, hasMarks, drawn, onLayouts }: FacesProps) {
  const say = useTexts(TEXTS);
  const [loaded, setLoaded] = useState(0);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [layouts, setLayouts] = useState<Layouts>({});
  useEffect(() => {
    let isHere = true;
    loadCardFonts(card).then((glyphs) => {
      if (!isHere) return;
      setMissing((before) => (before.join() === glyphs.join() ? before : glyphs));
      setLoaded((count) => count + 1);
    }, () => undefined);
    return () => {
      isHere = false;
    };
  }, [card]);
  const onLayout = useCallback((face: CardFace, layout: CardFaceLayout | undefined) => setLayouts((before) => ({ ...before, [face]: layout })), []);
  useEffect(() => onLayouts(layouts), [layouts, onLayouts]);

  const isBilingual = card.layout === 'front-bilingual';
  const crowded = [...new Set(FACES.flatMap((face) => (layouts[face] === undefined ? [] : crowdedRoles(layouts[face]))))];
  return (
    <div className="faces">
      {FACES.map((face) => {
        const words = layouts[face]?.texts.map(({ text }) => text).join(', ') ?? '';
        const name = say(isBilingual ? (face === 'ja' ? 'face.front' : 'face.back') : `face.${face}`);
        const nothing = isBilingual && face === 'en' ? say('face.blank') : say('face.empty');
        return (
          <FaceView
            key={face} card={card} face={face} name={name} label={say('face.says', { face: name, words: words === '' ? nothing : words })}
            hasMarks={hasMarks} drawn={`${drawn} ${loaded}`} onLayout={onLayout} empty={words === '' ? nothing : undefined}
          />
        );
      })}
      {hasMarks ? <p className="faces-note">{say('marks.about')}</p> : null}
      {missing.length === 0 ? null : <Notice grave>{say('glyphs.missing', { glyphs: missing.map((glyph) => `“${glyph}”`).join(' ') })}</Notice>}
      {crowded.map((role) => <Notice key={role} grave>{say(`crowded.${role}`)}</Notice>)}
    </div>
  );
}
