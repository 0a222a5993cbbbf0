import { lazyPart } from '../ui/lazy-part';

/** three.js is the greater part of all code, and no page of words needs it: it comes when a scene is first looked at, or is fetched before. */
export const Stage = lazyPart(() => import('./Stage').then((file) => file.Stage));

/** Its code, and the programs that it draws with: for when a scene will most probably be looked at next. What fails here fails again when it is, and is told there. */
export async function prepareStage(): Promise<void> {
  await Promise.all([Stage.fetch(), import('./Stage').then((file) => file.prepareRenderer())]).catch(() => undefined);
}
