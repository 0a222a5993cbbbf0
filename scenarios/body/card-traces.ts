/** What has happened to a card since it was held out, and since it was received: what its facts are made of. */
import type { PersonId, Step } from '../kernel/ids';

/** An offer under way: what has happened since the arms extended. */
export interface OfferTrace {
  readonly by: PersonId;
  readonly to: PersonId;
  readonly extendedStep: Step;
  steps: number;
  bothSteps: number;
  printWorst10: number;
  turned: number;
  lastYaw: number;
  lowerings: number;
  lowestMm: number;
  /** Highest since the last lowering began, and whether a lowering is under way. */
  highMm: number;
  lowering: boolean;
  taken: boolean;
  /** Steps for which the card has been over the recipient's holder. */
  overSteps: number;
  coveredSteps: number;
}

/** A received card in its receiver's hands: how long, how looked at, how held. */
export interface ReadTrace {
  readonly by: PersonId;
  readonly receivedStep: Step;
  gazeSteps: number;
  printWorst10: number;
  coveredSteps: number;
  /** Lowest that the card was above the reader's navel. */
  lowestMm: number;
}
