import { lazyPart } from '../ui/lazy-part';

/** three.js is the greater part of all code, and no page of words needs it: it comes when a scene is first looked at, or is fetched before. */
export const Stage = lazyPart(() => import('./Stage').then((file) => file.Stage));
