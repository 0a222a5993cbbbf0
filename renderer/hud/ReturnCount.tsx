import { useSay } from '../ui/text/use-text';
import './return-count.css';

/** The count before a paused scene goes on. */
export function ReturnCount({ left }: { readonly left: number }) {
  const say = useSay();
  return (
    <output className="return-count">
      <span aria-hidden="true">{left}</span>
      <span className="unseen">{say('play.count', { left })}</span>
    </output>
  );
}
