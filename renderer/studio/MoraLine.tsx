import { useEffect, useState } from 'react';
import { romajiOf } from '../../scenarios/text/lines/romaji';
import { moraeOf } from '../../scenarios/text/mora';
import { Button } from '../ui/Button';
import { formOf } from '../ui/text/plural';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { TEXTS } from './text/texts';
import './mora.css';

/** A Japanese voice of this computer; one that would ask a server is none. */
function useVoice(): SpeechSynthesisVoice | undefined {
  const find = (): SpeechSynthesisVoice | undefined => window.speechSynthesis?.getVoices().find(({ lang, localService }) => localService && lang.startsWith('ja'));
  const [voice, setVoice] = useState(find);
  useEffect(() => {
    const look = (): void => setVoice(find());
    window.speechSynthesis?.addEventListener('voiceschanged', look);
    return () => window.speechSynthesis?.removeEventListener('voiceschanged', look);
  }, []);
  return voice;
}

/** The name read back beat by beat, and how many there are: a long vowel, a held consonant and ン take a beat of their own. */
export function MoraLine({ names }: { readonly names: readonly string[] }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const voice = useVoice();
  const words = names.flatMap((name) => name.split(/[・＝\s　]+/u)).filter((word) => word !== '');
  const count = words.reduce((sum, word) => sum + moraeOf(word).length, 0);
  if (count === 0) return null;
  const under = (mora: string): string => (mora === 'ー' ? say('mora.long') : mora === 'ッ' || mora === 'っ' ? say('mora.held') : romajiOf(mora));
  const listen = (): void => {
    const utterance = new SpeechSynthesisUtterance(words.join('、'));
    utterance.lang = 'ja-JP';
    utterance.voice = voice ?? null;
    utterance.rate = 0.8;
    window.speechSynthesis.cancel();
    window.speechSynthesis.speak(utterance);
  };
  return (
    <div className="mora">
      <p className="mora-title">
        <span>{say('mora.title')}</span>
        <span>{say(`mora.count.${formOf(language, count)}`, { count })}</span>
        {voice === undefined ? null : <Button look="plain" onClick={listen}>{say('mora.listen')}</Button>}
      </p>
      <ol className="mora-words">
        {words.map((word, at) => (
          <li key={`${at}-${word}`}>
            <ol className="mora-beats">
              {moraeOf(word).map((mora, beat) => (
                <li key={`${beat}-${mora}`}><span lang="ja">{mora}</span><small>{under(mora)}</small></li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </div>
  );
}
