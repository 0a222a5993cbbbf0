import { useId, useState } from 'react';
import type { TwinItem } from '../../../scenarios/body/staging';
import type { DeviceEvent } from '../../input/device-event';
import { isTextKey } from '../../ui/text/text';
import { useSay } from '../../ui/text/use-text';
import type { SceneWords } from '../scene-words';

interface TwinThingProps {
  readonly thing: TwinItem;
  readonly words: SceneWords;
  readonly send: (event: DeviceEvent) => void;
  readonly describe: (id: string) => string;
}

/** One thing: its name and state take the focus, its actions stand beside it for who reads the list aloud. */
export function TwinThing({ thing, words, send, describe }: TwinThingProps) {
  const say = useSay();
  const valueId = useId();
  const [value, setValue] = useState('');
  const { id, actions } = thing;
  const name = words.thing(thing.nameKey);
  const state = words.state(thing.stateKey);
  const focus = (): void => {
    setValue(describe(id));
    send({ kind: 'focus', id });
  };
  return (
    <li>
      <button type="button" data-thing={id} aria-describedby={valueId} onFocus={focus} onClick={focus}>
        {state === '' ? name : `${name}, ${state}`}
      </button>
      {actions.map((action) => {
        const label = `twin.action.${action}`;
        return isTextKey(label) ? (
          <button
            key={action}
            type="button"
            tabIndex={-1}
            data-action={action}
            onClick={() => send({ kind: 'activate', id, action })}
          >
            {`${say(label)} · ${name}`}
          </button>
        ) : null;
      })}
      <span id={valueId}>{value}</span>
    </li>
  );
}
