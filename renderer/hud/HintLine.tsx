import { useSay } from '../ui/text/use-text';

/** One sentence of help at the top of the scene. */
export function HintLine({ text }: { readonly text: string }) {
  const say = useSay();
  return (
    <p className="hint-line">
      <span className="hint-title">{say('hint.title')}</span>
      {text === '' ? say('hint.none') : text}
    </p>
  );
}
