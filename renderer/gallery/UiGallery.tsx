import { useState, type ReactNode } from 'react';
import type { Settings } from '../../electron/contract/settings';
import { useAppearance } from '../app/appearance';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { Choice } from '../ui/Choice';
import { Dialog } from '../ui/Dialog';
import { Key } from '../ui/Key';
import { Notice } from '../ui/Notice';
import { ScreenHead } from '../ui/ScreenHead';
import { Seal } from '../ui/Seal';
import { Slider } from '../ui/Slider';
import '../app/page.css';
import './ui-gallery.css';

interface UiGalleryProps {
  readonly settings: Settings;
  readonly locale: string;
}

const COLOURS = ['paper', 'paper-deep', 'ink', 'ink-soft', 'rule', 'rule-strong', 'seal', 'seal-text'] as const;
const SIZES = ['small', 'body', 'lead', 'heading', 'title'] as const;
/** Characters that a missing slice of a font would show as boxes. */
const RARE = '髙橋 﨑山 渡邊 德永 ữ ộ ằ ệ đ Đ ō ū Ō É ç œ';

/** Every part of the screens, alone: `?gallery=ui`. For whoever builds them; not translated. */
export function UiGallery({ settings, locale }: UiGalleryProps) {
  useAppearance(settings, locale);
  const [choice, setChoice] = useState<'one' | 'two'>('one');
  const [size, setSize] = useState(125);
  const [isOn, setOn] = useState(true);
  const [isOpen, setOpen] = useState(false);
  return (
    <main className="page ui-gallery">
      <ScreenHead title="Components" eyebrow="?gallery=ui"><Seal /></ScreenHead>
      <Part name="Colours">{COLOURS.map((name) => <span key={name} className={`ui-colour ui-colour-${name}`}>{name}</span>)}</Part>
      <Part name="Type">
        <div>
          {SIZES.map((name) => <p key={name} className={`ui-size-${name}`}>{name} · 礼に始まり、礼に終わる。</p>)}
          <p lang="ja" className="ui-size-lead">{RARE}</p>
        </div>
      </Part>
      <Part name="Button">
        <Button look="main">main</Button><Button>quiet</Button><Button look="plain">plain</Button><Button disabled>disabled</Button>
      </Part>
      <Part name="Choice">
        <Choice legend="legend" options={[{ value: 'one', label: 'one' }, { value: 'two', label: 'two' }]} value={choice} onChange={setChoice} />
        <Choice
          legend="with words" value={choice} onChange={setChoice}
          options={[{ value: 'one', label: 'one', about: 'What choosing it means.' }, { value: 'two', label: 'two', about: 'And what this.' }]}
        />
      </Part>
      <Part name="Slider"><Slider label="size" min={100} max={200} step={5} value={size} shown={`${size} %`} onChange={setSize} /></Part>
      <Part name="Check"><Check label="on or off" checked={isOn} onChange={setOn} /></Part>
      <Part name="Key"><Key>F</Key><Key>Space</Key><Key>左ボタン</Key></Part>
      <Part name="Notice">
        <Notice>Something to know.</Notice>
        <Notice grave actions={<Button>again</Button>}>Something went wrong.</Notice>
      </Part>
      <Part name="Dialog"><Button onClick={() => setOpen(true)}>open</Button></Part>
      {isOpen ? <Dialog title="Dialog" onClose={() => setOpen(false)}><Button look="main" onClick={() => setOpen(false)}>close</Button></Dialog> : null}
    </main>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className="ui-part">
      <h2>{name}</h2>
      <div className="ui-part-shown">{children}</div>
    </section>
  );
}
