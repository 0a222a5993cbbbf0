import { useId, useState } from 'react';
import { SELF } from '../../input/activate';
import type { DeviceEvent } from '../../input/device-event';
import type { PlayView } from '../../session/play-view';
import type { TextKey } from '../../ui/text/en';
import { useSay } from '../../ui/text/use-text';

interface OwnBodyProps {
  readonly view: PlayView;
  readonly send: (event: DeviceEvent) => void;
  readonly tabIndex: number;
  readonly describe: (id: string) => string;
}

const MOVES: readonly (readonly [action: string, label: TextKey])[] = [
  ['bow', 'twin.bow'],
  ['rise', 'twin.rise'],
  ['gaze', 'twin.gaze'],
  ['push', 'twin.push'],
  ['object.turn', 'twin.turn'],
  ['object.flip', 'twin.flip'],
  ['tilt.up', 'twin.tilt.up'],
  ['tilt.down', 'twin.tilt.down'],
  ['hands.part', 'twin.part'],
  ['hands.up', 'twin.up'],
  ['hands.down', 'twin.down'],
  ['hands.out', 'twin.out'],
  ['hands.in', 'twin.in'],
  ['hands.leftward', 'twin.leftward'],
  ['hands.rightward', 'twin.rightward'],
];

/** Hands and trunk of the learner as buttons, for who can press nothing else. */
export function OwnBody({ view, send, tabIndex, describe }: OwnBodyProps) {
  const say = useSay();
  const valueId = useId();
  const [value, setValue] = useState('');
  const act = (action: string) => (): void => send({ kind: 'activate', id: SELF, action });
  return (
    <section aria-label={say('twin.self')} aria-describedby={valueId}>
      {(['left', 'right'] as const).map((side) => (
        <button
          key={side}
          type="button"
          tabIndex={tabIndex}
          aria-pressed={view.hands[side]}
          data-move={`hand.${side}`}
          onFocus={() => setValue(describe(SELF))}
          onClick={act(`hand.${side}`)}
        >
          {`${say(`twin.hand.${side}`)}, ${say(view.hands[side] ? 'twin.closed' : 'twin.open')}`}
        </button>
      ))}
      {MOVES.map(([action, label]) => (
        <button key={action} type="button" tabIndex={tabIndex} data-move={action} onClick={act(action)}>{say(label)}</button>
      ))}
      {view.clapTime ? <button type="button" tabIndex={tabIndex} data-move="clap" onClick={act('clap')}>{say('twin.clap')}</button> : null}
      <button type="button" tabIndex={tabIndex} data-move="posture" onClick={act('posture')}>{say(view.seated ? 'twin.stand' : 'twin.sit')}</button>
      <span id={valueId}>{value}</span>
    </section>
  );
}
