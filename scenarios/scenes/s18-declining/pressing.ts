/** The youngest is urged, and looks about for help: from the learner, or late from somebody else. */
import { moodIn } from '../../acts/evening/carried';
import { toldOfMenu } from '../../acts/evening/menu';
import { due, heard, over } from '../../acts/guards';
import { act, beat, patiently } from '../../acts/say';
import { LEARNER, type PersonId } from '../../kernel/ids';
import { script, type Command, type ScriptContext, type ScriptEvent } from '../../kernel/script';

interface Args {
  readonly context: ScriptContext;
  readonly event: ScriptEvent;
}

const tell = (to: PersonId, name: string) => act({ kind: 'cue', to, name });
const doing = (make: (args: Args) => Command) => ({ type: 'do', params: make }) as const;
const says = ({ event }: Args, token: string): boolean => event.type === 'heard' && event.by === LEARNER && event.tokens.split(' ').includes(token);
const menuTo = (event: ScriptEvent) => (event.type === 'reached' ? toldOfMenu(event.place) : undefined);
const isLine = (line: string) => ({ event }: Args): boolean => event.type === 'heard' && event.line === line;
const MENU = doing(({ event }) => ({ kind: 'observe', fact: { type: 'menu.offered', by: LEARNER, to: menuTo(event)?.person ?? '', hands: menuTo(event)?.hands ?? 'none' } }));
const isForYamada = ({ event }: Args): boolean => menuTo(event)?.person === 'yamada';
const otherMenu = { guard: ({ event }: Args) => menuTo(event) !== undefined, actions: [MENU] };

export const pressing = script.createStateConfig({
  initial: 'urged',
  states: {
    urged: {
      entry: [beat('pressed'), tell('tanaka', 'to:yamada:tk.press'), act({ kind: 'observe', fact: { type: 'drink.pressed', by: 'tanaka', to: 'yamada' } }), patiently('late', 1500)],
      on: {
        reached: [{ guard: isForYamada, target: 'helped', actions: [MENU, tell('yamada', 'reads')] }, otherMenu],
        heard: [
          { guard: isLine('tk.press'), actions: [tell('yamada', 'to:tanaka:ym.hesitate'), act({ kind: 'wake', name: 'plead', in: 170 })] },
          { guard: (args) => says(args, 'chug'), target: 'stopped' },
          { guard: (args) => says(args, 'mock'), actions: [tell('yamada', 'feel:worried'), tell('kobayashi', 'feel:strained'), tell('suzuki', 'feel:strained')] },
          { guard: heard('protect'), target: 'helped' },
        ],
        due: [{ guard: due('plead'), actions: [tell('yamada', 'pleads')] }, { guard: due('late'), target: 'late' }],
      },
    },
    helped: {
      entry: [tell('yamada', 'feel:warm'), act({ kind: 'wake', name: 'relief', in: 60 }), act({ kind: 'wake', name: 'right', in: 300 }), act({ kind: 'wake', name: 'friendly', in: 560 })],
      on: {
        reached: [{ guard: isForYamada, actions: [MENU, tell('yamada', 'reads')] }, otherMenu],
        due: [
          { guard: due('relief'), actions: [tell('yamada', 'say:ym.relief'), tell('suzuki', 'feel:warm')] },
          { guard: due('right'), actions: [tell('tanaka', 'to:yamada:tk.right'), tell('tanaka', 'feel:warm')] },
          { guard: due('friendly'), actions: [doing(({ context }) => ({ kind: 'cue', to: 'tanaka', name: context.memory['accepted'] === 1 || moodIn(context.memory) === 'cool' ? 'say:tk.not-bad' : 'say:tk.tea' })), act({ kind: 'wake', name: 'end', in: 280 })] },
          { guard: due('end'), ...over('complete') },
        ],
      },
    },
    /** Somebody else has to. */
    late: {
      entry: [tell('suzuki', 'to:tanaka:sz.tea'), tell('suzuki', 'feel:strained'), act({ kind: 'wake', name: 'end', in: 260 })],
      on: { due: { guard: due('end'), ...over('looked-on') } },
    },
    stopped: {
      entry: [tell('suzuki', 'steps'), tell('suzuki', 'say:sz.stop'), tell('yamada', 'feel:worried'), tell('tanaka', 'feel:strained'), tell('kobayashi', 'feel:strained'), act({ kind: 'wake', name: 'end', in: 240 })],
      on: { due: { guard: due('end'), ...over('harassment') } },
    },
  },
});
