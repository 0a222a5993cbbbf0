import { STATURE_RANGE } from '../../electron/contract/default-settings';
import type { Settings } from '../../electron/contract/settings';
import { Choice } from '../ui/Choice';
import { Slider } from '../ui/Slider';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { settledFor } from './own-bindings';
import type { PanelProps } from './sections';
import { TEXTS } from './text/texts';

type Body = Settings['body'];

const SLEEVES: readonly Body['sleeves'][] = ['navy', 'charcoal', 'black'];
const SKINS: readonly Body['skin'][] = ['light', 'medium', 'deep'];
const SEXES: readonly Body['sex'][] = ['woman', 'man'];
const HAIRS: readonly Body['hair'][] = ['short', 'long'];
const HANDS: readonly Body['hand'][] = ['left', 'right'];

export function BodyPanel({ settings, change }: PanelProps) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const { body } = settings;
  const set = (part: Partial<Body>): void => change({ body: { ...body, ...part } });
  const metres = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(body.statureMm / 1000);
  return (
    <>
      <Slider
        label={say('body.stature')} min={STATURE_RANGE.least} max={STATURE_RANGE.most} step={STATURE_RANGE.step} value={body.statureMm}
        shown={say('body.stature.value', { metres })} onChange={(statureMm) => set({ statureMm })}
      />
      <p className="settings-about">{say('body.stature.about')}</p>
      <Choice
        legend={say('body.sex')}
        options={SEXES.map((value) => ({ value, label: say(`body.sex.${value}`) }))}
        value={body.sex}
        onChange={(sex) => set({ sex })}
      />
      <Choice
        legend={say('body.hair')}
        options={HAIRS.map((value) => ({ value, label: say(`body.hair.${value}`) }))}
        value={body.hair}
        onChange={(hair) => set({ hair })}
      />
      <Choice
        legend={say('body.sleeves')}
        options={SLEEVES.map((value) => ({ value, label: <Swatch kind={`sleeves-${value}`} name={say(`body.sleeves.${value}`)} /> }))}
        value={body.sleeves}
        onChange={(sleeves) => set({ sleeves })}
      />
      <Choice
        legend={say('body.skin')}
        options={SKINS.map((value) => ({ value, label: <Swatch kind={`skin-${value}`} name={say(`body.skin.${value}`)} /> }))}
        value={body.skin}
        onChange={(skin) => set({ skin })}
      />
      <Choice
        legend={say('body.hand')}
        options={HANDS.map((value) => ({ value, label: say(`body.hand.${value}`) }))}
        value={body.hand}
        onChange={(hand) => change({ body: { ...body, hand }, bindings: settledFor(settings.bindings, hand) })}
      />
      <p className="settings-about">{say('body.hand.about')}</p>
      <p className="settings-about">{say('body.next')}</p>
    </>
  );
}

function Swatch({ kind, name }: { readonly kind: string; readonly name: string }) {
  return <><span className={`swatch swatch-${kind}`} aria-hidden="true" /> {name}</>;
}
