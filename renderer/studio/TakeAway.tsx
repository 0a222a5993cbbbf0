import { useState } from 'react';
import type { CardFileKind } from '../../electron/contract/card';
import type { CardModel } from '../../scenarios/body/card-model';
import { reasonOf } from '../history/failure';
import { useSay } from '../debrief/text/use-text';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/text/use-texts';
import type { Layouts } from './Faces';
import type { CardExport } from './export/make-file';
import { TEXTS } from './text/texts';

const EXPORTS: readonly { readonly as: CardExport; readonly kind: CardFileKind; readonly about: 'pdf' | 'sheet' | 'svg' | 'png'; readonly needsBack?: true }[] = [
  { as: 'pdf', kind: 'pdf', about: 'pdf' },
  { as: 'sheet', kind: 'pdf', about: 'sheet' },
  { as: 'svg.ja', kind: 'svg', about: 'svg' },
  { as: 'svg.en', kind: 'svg', about: 'svg', needsBack: true },
  { as: 'png.ja', kind: 'png', about: 'png' },
  { as: 'png.en', kind: 'png', about: 'png', needsBack: true },
];

interface TakeAwayProps {
  readonly card: CardModel;
  readonly isReadBack: boolean;
  readonly layouts: Layouts;
  readonly logo: Uint8Array<ArrayBuffer> | null;
}

/** The card as files. They are made here, in the page's sandbox, and saved where the learner says. */
export function TakeAway({ card, isReadBack, layouts, logo }: TakeAwayProps) {
  const say = useTexts(TEXTS);
  const sayReason = useSay();
  const [told, setTold] = useState<{ readonly text: string; readonly isError?: boolean }>();
  const hasBack = card.layout !== 'front-bilingual';
  const isEmpty = (layouts.ja?.texts.length ?? 0) === 0 && (layouts.en?.texts.length ?? 0) === 0;
  const take = async (as: CardExport, kind: CardFileKind): Promise<void> => {
    setTold({ text: say('take.making') });
    try {
      // The makers of files, and the fonts they read, come only when they are asked for.
      const { makeFile, fileName, missingIn } = await import('./export/make-file');
      const bytes = await makeFile(as, { card, layouts, logo }).catch((error: unknown) => {
        const glyphs = missingIn(error);
        throw glyphs === undefined ? error : new Error(say('glyphs.missing', { glyphs: glyphs.map((glyph) => `“${glyph}”`).join(' ') }));
      });
      const { path } = await window.reigi.call('card.save', { kind, name: fileName(card, as), bytes });
      setTold(path === null ? undefined : { text: say('take.saved', { path }) });
    } catch (error) {
      setTold({ text: say('take.failed', { reason: error instanceof Error ? error.message : reasonOf(error, sayReason) }), isError: true });
    }
  };
  return (
    <section className="studio-part studio-take" aria-labelledby="studio-take">
      <h2 id="studio-take">{say('take')}</h2>
      {isReadBack || isEmpty ? null : <p className="text-field-note">{say('take.unread')}</p>}
      <ul>
        {EXPORTS.filter(({ needsBack }) => hasBack || needsBack === undefined).map(({ as, kind, about }) => (
          <li key={as}>
            <Button disabled={isEmpty} data-take={as} onClick={() => void take(as, kind)}>{say(`take.${as}`)}</Button>
            <span className="text-field-note">{say(`take.${about}.about`)}</span>
          </li>
        ))}
      </ul>
      {told === undefined ? null : <Notice grave={told.isError ?? false}>{told.text}</Notice>}
    </section>
  );
}
