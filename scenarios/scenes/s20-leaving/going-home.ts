/** Among themselves: how one gets home, the leave that is taken, or the next place. Parts of the director. */
import { due, keep, over } from '../../acts/guards';
import { act, beat, patiently } from '../../acts/say';
import { LEARNER } from '../../kernel/ids';
import { script, type Command, type ScriptContext, type ScriptEvent } from '../../kernel/script';
import { AWAY, DRIVER, HOSTS, NOTHING, doing, isMine, reached, said, tell } from './words';
import { cameByCar, hasDrunk, howBy, type How } from './way-home';

interface Args {
  readonly context: ScriptContext;
  readonly event: ScriptEvent;
}

const RIDES: readonly How[] = ['car', 'bicycle'];
const chosen = ({ event }: Args): How | undefined => (event.type === 'heard' && event.by === LEARNER ? howBy(event.tokens) : undefined);
const isAgainstTheLaw = (args: Args): boolean => RIDES.some((one) => one === chosen(args)) && hasDrunk(args.context.variation, args.context.memory);
const observed = doing((args) => { const how = chosen(args); return how === undefined ? NOTHING : { kind: 'observe', fact: { type: 'way.home', by: LEARNER, how } }; });
const noteHow = { type: 'note', params: (args: Args) => ({ how: chosen(args) ?? '' }) } as const;
const isHow = (how: How) => ({ context }: Args): boolean => context.memory['how'] === how;
/** What Kobayashi says to it. */
const REPLIES: Readonly<Record<How, string>> = { train: 'kb.home.train', daiko: 'kb.home.daiko', car: 'kb.home.car', bicycle: 'kb.home.car' };
const reply = doing((args): Command => ({ kind: 'cue', to: 'kobayashi', name: `say:${REPLIES[chosen(args) ?? 'train']}` }));
const driverComes = [tell(DRIVER, 'come'), keep('waits', 1)];
const isWaiting = ({ context }: Args): boolean => context.memory['waits'] === 1;

export const goingHome = {
  /** Nobody takes leave who goes on together, or says how they get home. */
  onward: script.createStateConfig({
    entry: [act({ kind: 'observe', fact: { type: 'occasion.void', by: 'scene', occasion: 'parting' } }), tell('suzuki', 'say:sz.then-go')],
    on: { heard: { guard: (args) => said(args, 'suzuki', 'go'), actions: [...HOSTS.map((id) => tell(id, 'walk:street.west')), act({ kind: 'wake', name: 'end', in: 130 })] }, due: { guard: due('end'), ...over('complete') } },
  }),
  /** She asks; whoever has drunk and would ride is stopped, and somebody else is found to drive. */
  'way-home': script.createStateConfig({
    initial: 'asking', entry: [beat('way-home')],
    states: {
      asking: {
        entry: [act({ kind: 'wake', name: 'ask', in: 330 })],
        on: {
          heard: [
            { guard: (args) => said(args, 'suzuki', 'fine'), actions: [act({ kind: 'wake', name: 'ask', in: 40 })] },
            { guard: (args) => said(args, 'kobayashi', 'way-home'), target: 'answering' },
          ],
          due: { guard: due('ask'), actions: [doing(({ context }) => ({ kind: 'cue', to: 'kobayashi', name: `say:${cameByCar(context.variation) ? 'kb.way-home.car' : 'kb.way-home'}` }))] },
          reached: AWAY,
        },
      },
      answering: {
        entry: [patiently('unsaid', 900)],
        on: {
          heard: [
            { guard: isAgainstTheLaw, target: 'stopped', actions: [observed, noteHow] },
            { guard: (args) => chosen(args) === 'daiko', target: 'told', actions: [observed, reply, ...driverComes] },
            { guard: (args) => chosen(args) !== undefined, target: 'told', actions: [observed, reply] },
          ],
          due: { guard: due('unsaid'), target: '#leave' },
          reached: AWAY,
        },
      },
      stopped: {
        entry: [tell('suzuki', 'feel:strained'), tell('kobayashi', 'feel:worried'), tell('suzuki', 'say:sz.no-riding')],
        on: {
          heard: [
            { guard: (args) => said(args, 'suzuki', 'no-riding') && isHow('car')(args), target: 'told', actions: [tell('kobayashi', 'say:kb.call-daiko'), ...driverComes] },
            { guard: (args) => said(args, 'suzuki', 'no-riding'), target: 'told', actions: [tell('kobayashi', 'say:kb.by-train')] },
          ],
          reached: AWAY,
        },
      },
      /** Whoever is driven home waits for the driver, among the others. */
      told: {
        entry: [act({ kind: 'wake', name: 'and-so', in: 900 })],
        on: { heard: [{ guard: (args) => said(args, 'kobayashi', 'so-home') && !isWaiting(args), target: '#leave' }, { guard: (args) => said(args, DRIVER, 'here'), target: '#leave' }], due: { guard: due('and-so'), target: '#leave' }, reached: AWAY },
      },
    },
  }),
  leave: script.createStateConfig({
    id: 'leave',
    entry: [
      beat('leave'), ...(['suzuki', 'kobayashi'] as const).map((higher) => act({ kind: 'observe', fact: { type: 'pair.ranked', by: 'scene', lower: LEARNER, higher } })),
      patiently('lingers', 2100),
    ],
    on: {
      heard: { guard: (args) => isMine(args, 'before-you'), actions: [act({ kind: 'wake', name: 'see-you', in: 60 })] },
      due: [{ guard: due('see-you'), actions: [tell('kobayashi', 'feel:warm'), tell('kobayashi', 'say:kb.see-you')] }, { guard: due('lingers'), ...over('lingered') }],
      reached: { guard: reached('away'), ...over('complete') },
    },
  }),
};
