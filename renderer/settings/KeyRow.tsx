import type { Action } from '../input/bindings';
import type { KeyNames } from '../hud/control-rows';
import { KeyCap } from '../hud/KeyCap';
import { usePadNames } from '../hud/use-pad-id';
import { isPadInput } from '../input/pad-inputs';
import { Button } from '../ui/Button';
import { useTexts } from '../ui/text/use-texts';
import type { Place } from './own-bindings';
import { nameOfAction } from './name-of-action';
import { TEXTS } from './text/texts';

interface KeyRowProps {
  readonly action: Action;
  readonly inputs: readonly string[];
  readonly isChanged: boolean;
  readonly keyNames: KeyNames;
  /** Of this row: which input is being chosen anew. */
  readonly capturing: number | undefined;
  readonly onCapture: (place: Place) => void;
  readonly onReset: () => void;
}

/** More would be nobody's wish. */
const MOST_INPUTS = 3;

/** One action and what makes it. */
export function KeyRow({ action, inputs, isChanged, keyNames, capturing, onCapture, onReset }: KeyRowProps) {
  const say = useTexts(TEXTS);
  const name = nameOfAction(action, say);
  const padNames = usePadNames();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <div className="keys-inputs">
          {inputs.length === 0 ? <span className="keys-none">{say('keys.none')}</span> : null}
          {inputs.map((input, index) => (
            <button
              key={input} type="button" className="keys-input" data-capturing={capturing === index}
              aria-label={say('keys.change', { action: name, key: isPadInput(input) ? padNames(input) : keyNames(input) })} onClick={() => onCapture({ action, index })}
            >
              {capturing === index ? '…' : isPadInput(input) ? <KeyCap name={input} /> : keyNames(input)}
            </button>
          ))}
          {inputs.length >= MOST_INPUTS ? null : (
            <button
              type="button" className="keys-input keys-more" data-capturing={capturing === inputs.length}
              aria-label={say('keys.add', { action: name })} onClick={() => onCapture({ action, index: inputs.length })}
            >
              {capturing === inputs.length ? '…' : '+'}
            </button>
          )}
        </div>
      </td>
      <td className="keys-back">
        {isChanged ? <Button look="plain" aria-label={say('keys.reset', { action: name })} onClick={onReset}>{say('reset')}</Button> : null}
      </td>
    </tr>
  );
}
