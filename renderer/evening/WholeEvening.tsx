import { Button } from '../ui/Button';
import { useTexts } from '../ui/text/use-texts';
import { TEXTS } from './text/texts';
import './evening.css';

/** On the map: the way into all parts of the evening, one after the other. */
export function WholeEvening({ onBegin }: { readonly onBegin: () => void }) {
  const say = useTexts(TEXTS);
  return (
    <div className="evening-whole">
      <p><strong>{say('title')}</strong> {say('about')}</p>
      <Button aria-label={`${say('begin')}: ${say('title')}`} data-do="evening" onClick={onBegin}>{say('begin')}</Button>
    </div>
  );
}
