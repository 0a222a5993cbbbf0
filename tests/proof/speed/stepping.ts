/** B5: how many steps of a scene are lived in a second, against the steps of an ink story; and how much faster than life a visit is played again. */
import { Story } from 'inkjs';
import { Compiler } from 'inkjs/full';
import { STEPS_PER_SECOND } from '../../../scenarios/kernel/ids';
import { replay } from '../../../scenarios/kernel/replay';
import { s03 } from '../../../scenarios/scenes/s03-first-visit/scene';
import { played } from '../../support/plays';
import { median } from '../../bench/timed';
import type { Outcome } from '../target';

const ROUNDS = 7;
const CHOICES = 3000;
const WARM_UP = 5;

/** A visit as one would write it in ink: a knot for each beat, some lines, a choice, a variable that counts. */
const STORY = `
VAR respect = 0
-> lobby
=== lobby ===
You stand before the desk.
+ [Bow]
  ~ respect = respect + 1
  They bow in return. -> offer
+ [Speak]
  They wait. -> offer
=== offer ===
{respect > 3: They smile.|They look at you.}
+ [Offer the card]
  Your card is taken with both hands. -> receive
+ [Wait]
  ~ respect = respect - 1
  A moment passes. -> receive
=== receive ===
Theirs is held out to you.
+ [Take it]
  You read the name. -> lobby
+ [Read it]
  You say the name. -> lobby
`;

export async function livedAgainst(): Promise<Outcome> {
  const visit = played('perfect', 1, 'practice', s03);
  const compiled = new Compiler(STORY).Compile().ToJson();
  if (typeof compiled !== 'string') throw new Error('the ink story was not compiled');
  const theirs = (): void => {
    const story = new Story(compiled);
    for (let n = 0; n < CHOICES; n += 1) {
      story.ContinueMaximally();
      story.ChooseChoiceIndex(n % 2);
    }
  };
  const ours = (): unknown => replay(s03, visit.header, visit.samples, visit.step, 'observations');
  for (let n = 0; n < WARM_UP; n += 1) ours();
  theirs();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    ours();
    const between = performance.now();
    theirs();
    return { steps: (visit.step * 1000) / (between - began), choices: (CHOICES * 1000) / (performance.now() - between) };
  });
  const steps = median(rounds.map((round) => round.steps));
  // By the fastest: what is left when others want the machine, too, is not the program's.
  const real = Math.max(...rounds.map((round) => round.steps)) / STEPS_PER_SECOND;
  return {
    cases: ROUNDS, broken: [],
    measured: { times: median(rounds.map((round) => round.steps / round.choices)), steps, choices: median(rounds.map((round) => round.choices)), real },
  };
}
