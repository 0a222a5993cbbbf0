import { describe, expect, it } from 'vitest';
import { DECK_CONDITION } from '../../scenarios/acts/deck';
import type { Command, ScriptEvent } from '../../scenarios/kernel/script';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { LANGUAGES, message } from '../../scenarios/text/words';
import { cue, due, explore, heard, reached, seededHeader, WITH_A_LEARNER, type Exploration } from './explore';

const DIRECTOR_EVENTS: readonly ScriptEvent[] = [
  ...due('lost', 'shown', 'host', 'buzz', 'too-long', 'run', 'end'),
  ...cue('phone-silent', 'clock:8300', 'clock:8500', 'staged', 'meeting', 'closing', 'lingered', 'stored', 'unclaimed'),
  ...reached('reception:on', 'reception:off', 'desk', 'outside', 'corridor', 'door:', 'door:card.sato'),
  ...heard('appointment', 'thanks'),
];
const KIMURA_EVENTS: readonly ScriptEvent[] = [
  ...due('prompt', 'go', 'call', 'leave', 'hold', 'keep', 'let-go'), ...cue('visitor', 'announced', 'too-late', 'seat', 'forgotten'), ...WITH_A_LEARNER,
];
const SATO_EVENTS: readonly ScriptEvent[] = [
  ...due('stop', 'greet', 'mine-first', 'notice', 'resume', 'nearer', 'look-up', 'tug', 'give-up', 'look', 'read', 'rub', 'wiped', 'ready', 'help', 'settle', 'offer-again'),
  ...due('extend', 'prompt', 'lay', 'let-go', 'own-card', 'give-way', 'on', 'go-on', 'again', 'onward', 'repeat', 'sit', 'talk', 'forgive', 'two', 'three', 'close'),
  ...due('show-out', 'bow', 'wait'), ...cue('enter'), ...WITH_A_LEARNER,
  ...heard('no-card', 'confirm', 'ask-reading', 'name-joke', 'farewell', 'casual', 'trap', 'wrong-name', 'thanks'),
];

function walked(id: string, seed = 1): Exploration {
  const script = s03.scripts[id]?.();
  if (script === undefined) throw new Error(`s03 has no script "${id}"`);
  const variation = s03.vary(seed);
  if (id === 'scene') return explore(script, DIRECTOR_EVENTS, variation, ({ memory }) => [memory['silent'], memory['clock']]);
  if (id === 'kimura') return explore(script, KIMURA_EVENTS, variation, () => 0);
  return explore(script, SATO_EVENTS, variation, ({ memory }, at) => [
    memory['gave'], memory['got'], memory['asked'], memory['oneHand'], /leaning|nearing/.test(at) && memory['tries'],
    // A card that was packed stained the evening before: over a clean one he does less, and nothing else.
  ], { [DECK_CONDITION]: 'stained' });
}

describe('every state is reached, and leads on:', () => {
  it.each([
    // Out of the building or out of the room, the scene ends on entry: nobody is left to lead.
    ['scene', [], ['ended', 'fled', 'left']],
    // Having refused, and having brought the card back, she waits for the director to end the scene.
    ['kimura', [], ['refusing', 'running']],
    // `next` and `onward` decide at once and are never rested in; after `showing`, the director ends the scene.
    ['sato', ['exchanging.next', 'exchanging.onward'], ['showing']],
  ])('%s', (id, passing, last) => {
    const { leaves, reached: seen, dead, states } = walked(id);
    expect(leaves.filter((leaf) => !seen.has(leaf))).toEqual(passing);
    expect(dead).toEqual(last);
    expect(states).toBeGreaterThanOrEqual(leaves.length - passing.length);
  });
});

describe.each([['scene', DIRECTOR_EVENTS], ['kimura', KIMURA_EVENTS], ['sato', SATO_EVENTS]] as const)('what %s asks of the world', (id, events) => {
  // Wordings and timings are the seed's; a few seeds have them all.
  const commands = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) => walked(id, seed).commands);
  const each = <K extends Command['kind']>(kind: K) => commands.filter((command): command is Extract<Command, { kind: K }> => command.kind === kind);

  it('wakes by names of the alphabet above, and after a lawful time', () => {
    const known = events.flatMap((event) => (event.type === 'due' ? [event.name] : []));
    for (const wake of each('wake')) {
      expect(known).toContain(wake.name);
      expect(wake.in > 0 && wake.in < 60 * 60 * 10).toBe(true);
    }
  });

  it('names lines, places, things and people that exist', () => {
    const header = seededHeader(1);
    const { layout, entities } = s03.setting(header);
    const spots = layout.spots.map((spot) => spot.id);
    const cast = s03.cast.map((member) => member.id);
    for (const { line } of each('say')) expect(s03.spoken(line, header), line).toBeDefined();
    for (const { spot } of [...each('walk'), ...each('move')]) expect(spots).toContain(spot);
    for (const { person } of [...each('move'), ...each('approach'), ...each('vanish')]) expect(cast).toContain(person);
    for (const { to } of each('cue')) expect(Object.keys(s03.scripts)).toContain(to);
    for (const { object } of [...each('present'), ...each('lay'), ...each('state')]) expect(entities.map((thing) => thing.id)).toContain(object);
  });

  it('has words in every language for each beat and each end', () => {
    const keys = [...each('beat').map(({ name }) => `s03.beat.${name}`), ...each('end').map(({ how }) => `s03.end.${how}`)];
    for (const language of LANGUAGES) for (const key of keys) expect(message(language, key)).not.toBe(key);
    expect(commands.length).toBeGreaterThan(0);
  });
});
