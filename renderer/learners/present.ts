/** Who sits here, as far as this page knows. Another learner is another page: switching loads it anew. */
import type { Response } from '../../electron/contract/contract';

export interface PresentLearner {
  /** '' where it could not be told. */
  readonly id: string;
  /** '' until somebody gives one: a single learner needs none. */
  readonly name: string;
  /** Others practise here as well. */
  readonly hasOthers: boolean;
}

let present: PresentLearner = { id: '', name: '', hasOthers: false };

export function presentLearner(): PresentLearner {
  return present;
}

export function notePresent({ learners }: Response<'learners.list'>): void {
  const chosen = learners.find(({ isChosen }) => isChosen);
  if (chosen !== undefined) present = { id: chosen.id, name: chosen.name, hasOthers: learners.length > 1 };
}

/** At start. True = nobody has said yet who of several sits here. Nothing in it may keep the first screen from coming. */
export async function bootLearner(): Promise<boolean> {
  try {
    const listed = await window.reigi.call('learners.list', {});
    notePresent(listed);
    return listed.mustChoose;
  } catch {
    return false;
  }
}

/** From here on the page is somebody else's. */
export async function sitDown(id: string): Promise<void> {
  await window.reigi.call('learners.choose', { id });
  window.location.reload();
}
