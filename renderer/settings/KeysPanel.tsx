import { useState } from 'react';
import { useKeyNames } from '../hud/key-names';
import { bindingsFor, DEFAULT_BINDINGS, type BoundDevice } from '../input/bindings';
import { Choice } from '../ui/Choice';
import { useSay } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { KeyRow } from './KeyRow';
import { KeysTold, type Told } from './KeysTold';
import { clashes, GROUPS, isChanged, isReserved, takeInput, withDefault, withInput, withoutInput, type Own, type Place } from './own-bindings';
import type { PanelProps } from './sections';
import { TEXTS } from './text/texts';
import { useCapture } from './use-capture';
import './keys.css';

const DEVICES = Object.keys(DEFAULT_BINDINGS) as BoundDevice[];

/** Every key and button, for each device, to be changed by pressing another one. */
export function KeysPanel({ settings, change }: PanelProps) {
  const say = useTexts(TEXTS);
  const keyNames = useKeyNames(useSay());
  const [device, setDevice] = useState<BoundDevice>(DEVICES.find((one) => one === settings.device) ?? 'mouse-keyboard');
  const [place, setPlace] = useState<Place>();
  const [told, setTold] = useState<Told>();
  const own = settings.bindings[device];
  const table = { device, lead: settings.body.hand };
  const bindings = bindingsFor(device, own, table.lead);
  const keep = (next: Own): void => change({ bindings: { ...settings.bindings, [device]: next } });
  const stop = (next?: Told): void => {
    setPlace(undefined);
    setTold(next);
  };
  useCapture(device, place !== undefined, {
    onCancel: () => stop(),
    onClear: () => {
      const input = place && bindings[place.action][place.index];
      if (place !== undefined && input !== undefined) keep(withoutInput(own, table, place.action, input));
      stop();
    },
    onInput: (input) => {
      if (place === undefined) return;
      if (isReserved(input)) return setTold({ kind: 'reserved', input });
      const others = clashes(own, table, place, input);
      if (others.length > 0) return stop({ kind: 'clash', place, input, others });
      keep(withInput(own, table, place, input));
      stop({ kind: 'taken', action: place.action, input });
    },
  });
  const capture = (next: Place): void => {
    setTold(undefined);
    setPlace(next);
  };
  return (
    <div className="keys">
      <Choice
        legend={say('keys.table')}
        options={DEVICES.map((value) => ({ value, label: say(`device.${value}`) }))}
        value={device}
        onChange={(value) => {
          stop();
          setDevice(value);
        }}
      />
      <KeysTold
        device={device} isCapturing={place !== undefined} told={told} keyNames={keyNames} onLeave={() => setTold(undefined)}
        onTake={(clash) => {
          keep(takeInput(own, table, clash.place, clash.input));
          setTold({ kind: 'taken', action: clash.place.action, input: clash.input });
        }}
      />
      {GROUPS.map(([group, actions]) => (
        <table key={group} className="keys-table">
          <caption>{say(`group.${group}`)}</caption>
          <tbody>
            {actions.map((action) => (
              <KeyRow
                key={action} action={action} inputs={bindings[action]} isChanged={isChanged(own, action)} keyNames={keyNames}
                capturing={place?.action === action ? place.index : undefined} onCapture={capture}
                onReset={() => {
                  keep(withDefault(own, table, action));
                  stop();
                }}
              />
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
