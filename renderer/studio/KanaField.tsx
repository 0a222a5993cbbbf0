import type { Suggestion } from '../../scenarios/text/katakana/suggest';
import { asKatakana, looseMark, notKatakana } from '../../scenarios/text/mora';
import { Button } from '../ui/Button';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { TextField } from './TextField';
import { TEXTS } from './text/texts';

interface KanaFieldProps {
  readonly label: string;
  readonly value: string;
  /** Nothing to suggest where the name is written in kanji. */
  readonly suggestion: Suggestion | undefined;
  readonly onChange: (kana: string, isTyping: boolean) => void;
}

/** A name in katakana: how sure the suggestion is, what else is in use, and what katakana does not have. */
export function KanaField({ label, value, suggestion, onChange }: KanaFieldProps) {
  const say = useTexts(TEXTS);
  const written = asKatakana(value);
  const foreign = notKatakana(written);
  const loose = looseMark(written);
  const isWrong = value !== '' && (foreign.length > 0 || loose !== undefined);
  const fault = foreign.length > 0
    ? say('kana.foreign', { letters: foreign.slice(0, 6).map((letter) => `“${letter}”`).join(' ') })
    : say('kana.loose', { letter: `“${loose ?? ''}”` });
  return (
    <TextField
      label={label} lang="ja" value={value} isWrong={isWrong} onChange={(kana) => onChange(kana, true)}
      // Not while typing: a converter of kana is still at work then.
      onBlur={() => written !== value && onChange(written, false)}
      note={isWrong ? fault : suggestion === undefined ? undefined : <Advice written={written} suggestion={suggestion} onUse={(kana) => onChange(kana, false)} />}
    />
  );
}

interface AdviceProps {
  readonly written: string;
  readonly suggestion: Suggestion;
  readonly onUse: (kana: string) => void;
}

function Advice({ written, suggestion: { kana, certainty, others }, onUse }: AdviceProps) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  if (kana === '') return say('kana.none');
  const readings = [{ kana, tongues: [] as readonly string[] }, ...others].filter((reading) => reading.kana !== written);
  const isOwn = written === kana;
  const list = new Intl.ListFormat(language, { type: 'unit' });
  return (
    <>
      {isOwn || certainty !== 'sure' ? <span>{say(`kana.${certainty}`)}</span> : null}
      {readings.length === 0 ? null : (
        <span className="kana-others">
          <span>{say(isOwn ? 'kana.also' : 'kana.suggested')}</span>
          {readings.map((reading) => (
            <Button key={reading.kana} look="plain" aria-label={say('kana.use', { kana: reading.kana })} onClick={() => onUse(reading.kana)}>
              <span lang="ja">{reading.kana}</span>
              {reading.tongues.length === 0 ? null : <small>{list.format(reading.tongues.map((tongue) => say(`tongue.${tongue as 'en'}`)))}</small>}
            </Button>
          ))}
        </span>
      )}
    </>
  );
}
