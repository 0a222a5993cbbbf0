import { useEffect, useRef } from 'react';
import type { Action, BoundDevice } from '../input/bindings';
import type { KeyNames } from '../hud/control-rows';
import { Button } from '../ui/Button';
import { useTexts } from '../ui/text/use-texts';
import type { Place } from './own-bindings';
import { nameOfAction } from './name-of-action';
import { TEXTS } from './text/texts';

interface Clash {
  readonly kind: 'clash';
  readonly place: Place;
  readonly input: string;
  readonly others: readonly Action[];
}

export type Told = Clash | { readonly kind: 'reserved'; readonly input: string } | { readonly kind: 'taken'; readonly action: Action; readonly input: string };

interface KeysToldProps {
  readonly device: BoundDevice;
  readonly isCapturing: boolean;
  readonly told: Told | undefined;
  readonly keyNames: KeyNames;
  readonly onTake: (clash: Clash) => void;
  readonly onLeave: () => void;
}

/** What the table asks and answers, in one place that stays in sight. */
export function KeysTold({ device, isCapturing, told, keyNames, onTake, onLeave }: KeysToldProps) {
  const say = useTexts(TEXTS);
  const press = device === 'gamepad' ? 'keys.press.pad' : 'keys.press';
  return (
    <div className="keys-told" aria-live="polite">
      {!isCapturing && told === undefined ? <p className="keys-how">{say('keys.how')}</p> : null}
      {isCapturing ? <p><strong>{say(press)}</strong> {say('keys.press.help')}</p> : null}
      {told?.kind === 'reserved' ? <p>{say('keys.reserved', { key: keyNames(told.input) })}</p> : null}
      {told?.kind === 'taken' ? <p>{say('keys.taken', { key: keyNames(told.input), action: nameOfAction(told.action, say) })}</p> : null}
      {told?.kind === 'clash' ? <Question clash={told} keyNames={keyNames} onTake={onTake} onLeave={onLeave} /> : null}
    </div>
  );
}

type QuestionProps = Pick<KeysToldProps, 'keyNames' | 'onTake' | 'onLeave'> & { readonly clash: Clash };

/** It takes the focus: until it is answered, the press has done nothing. */
function Question({ clash, keyNames, onTake, onLeave }: QuestionProps) {
  const say = useTexts(TEXTS);
  const take = useRef<HTMLButtonElement>(null);
  useEffect(() => take.current?.focus(), []);
  const others = clash.others.map((action) => nameOfAction(action, say)).join(' · ');
  return (
    <div className="keys-clash">
      <p>{say('keys.conflict', { key: keyNames(clash.input), action: others })}</p>
      <Button ref={take} onClick={() => onTake(clash)}>{say('keys.take')}</Button>
      <Button onClick={onLeave}>{say('keys.leave')}</Button>
    </div>
  );
}
