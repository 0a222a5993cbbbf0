import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Heard } from '../../scenarios/acts/design-card';
import { hasKanji, type CardDraft, type NameDraft } from '../../scenarios/body/card-draft';
import { suggestNames, type Ears } from '../../scenarios/text/katakana/suggest';
import { asKatakana, looseMark, notKatakana } from '../../scenarios/text/mora';
import { Check } from '../ui/Check';
import { Choice } from '../ui/Choice';
import { useTexts } from '../ui/text/use-texts';
import { KanaField } from './KanaField';
import { MoraLine } from './MoraLine';
import { TextField } from './TextField';
import { TEXTS } from './text/texts';

export interface FieldsProps {
  readonly draft: CardDraft;
  readonly change: (fields: Partial<CardDraft>, typing?: string) => void;
}

type Which = 'given' | 'family';

/**
 * Kana that nobody has touched follow the name. What was written by hand stays, and so does what was kept from another
 * day, even when better ears would now suggest something else.
 */
function useFollowing(draft: CardDraft, heard: Heard, change: FieldsProps['change']): void {
  const before = useRef({ heard, given: draft.given.latin, family: draft.family.latin });
  const follow = useEffectEvent(() => {
    const { given, family } = draft;
    const was = before.current;
    const isHere = was.given !== given.latin || was.family !== family.latin || following.current;
    before.current = { heard, given: given.latin, family: family.latin };
    const followed = (name: NameDraft, from: string, to: string): NameDraft => (isHere && name.kana === from && from !== to ? { ...name, kana: to } : name);
    const names = { given: followed(given, was.heard.given.kana, heard.given.kana), family: followed(family, was.heard.family.kana, heard.family.kana) };
    if (names.given === given && names.family === family) return;
    following.current = true;
    change({ ...names, isReadBack: false }, 'latin');
  });
  // Only a name that was typed in this sitting is followed.
  const following = useRef(false);
  useEffect(() => follow(), [heard.given.kana, heard.family.kana]);
}

/** The names in both scripts, and what they sound like. */
export function NameFields({ draft, change, ears }: FieldsProps & { readonly ears: Ears }) {
  const say = useTexts(TEXTS);
  const [wantsKanji, setWantsKanji] = useState(hasKanji(draft));
  const isKanji = wantsKanji || hasKanji(draft);
  const { given, family } = draft;
  const heard = suggestNames(given.latin, family.latin, ears);
  useFollowing(draft, heard, change);

  const write = (which: Which, part: Partial<NameDraft>, typing: string | undefined): void =>
    change({ [which]: { ...draft[which], ...part }, ...(part.kana === undefined ? {} : { isReadBack: false }) }, typing);
  const order: readonly Which[] = draft.order === 'given-first' && !isKanji ? ['given', 'family'] : ['family', 'given'];
  const kana = order.map((which) => asKatakana(draft[which].kana));
  const isSayable = kana.every((name) => notKatakana(name).length === 0 && looseMark(name) === undefined);

  return (
    <fieldset className="studio-part">
      <legend>{say('name')}</legend>
      <div className="studio-pairs">
        {order.map((which) => (
          // In Latin letters whatever the page speaks.
          <TextField key={which} label={say(`${which}.latin`)} lang="en" value={draft[which].latin} onChange={(latin) => write(which, { latin }, 'latin')} />
        ))}
        {isKanji ? order.map((which) => (
          <TextField key={`${which}.kanji`} label={say(`${which}.kanji`)} lang="ja" value={draft[which].kanji} onChange={(kanji) => write(which, { kanji }, `${which}.kanji`)} />
        )) : null}
        {order.map((which) => (
          <KanaField
            key={`${which}.kana`} label={say(isKanji ? `${which}.kana.reading` : `${which}.kana`)} value={draft[which].kana}
            suggestion={isKanji || draft[which].latin.trim() === '' ? undefined : heard[which]}
            onChange={(kana_, isTyping) => write(which, { kana: kana_ }, isTyping ? `${which}.kana` : undefined)}
          />
        ))}
      </div>
      {isSayable ? <MoraLine names={kana} /> : null}
      {isSayable && kana.some((name) => name !== '') && !isKanji ? (
        <Check label={say('mora.confirm')} checked={draft.isReadBack} onChange={(isReadBack) => change({ isReadBack })} />
      ) : null}
      <Choice
        legend={say('order')}
        options={(['given-first', 'family-first'] as const).map((value) => ({ value, label: say(`order.${value}`) }))}
        value={draft.order}
        onChange={(value) => change({ order: value })}
      />
      <div className="studio-checks-row">
        <Check label={say('capitals')} checked={draft.capitals} onChange={(capitals) => change({ capitals })} />
        <Check
          label={say('kanji')} checked={isKanji}
          onChange={(wants) => {
            setWantsKanji(wants);
            if (!wants) change({ given: { ...given, kanji: '' }, family: { ...family, kanji: '' } });
          }}
        />
      </div>
    </fieldset>
  );
}
