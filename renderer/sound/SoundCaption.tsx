import { useSyncExternalStore } from 'react';
import { useLanguage } from '../ui/text/use-text';
import type { SoundCaptionItem } from './caption-keeper';
import { soundText } from './text/sound-text';
import './sound-caption.css';

interface SoundCaptionProps {
  readonly captions: {
    readonly subscribe: (listener: () => void) => () => void;
    readonly current: () => readonly SoundCaptionItem[];
  };
}

/** What is heard, in words, with a mark on the side from which it comes. Whoever hears the screen read hears the sounds. */
export function SoundCaption({ captions }: SoundCaptionProps) {
  const language = useLanguage();
  const items = useSyncExternalStore(captions.subscribe, captions.current);
  return (
    <div className="sound-captions" aria-hidden="true">
      {items.map(({ key, name, side }) => (
        <p key={key} className="sound-caption" data-side={side}>{soundText(name, language)}</p>
      ))}
    </div>
  );
}
