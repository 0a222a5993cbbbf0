/** The settings, wanted in the midst of a scene as well: apart from the other seldom screens, of which a scene is one. */
import { lazyPart } from '../ui/lazy-part';

export const Settings = lazyPart(() => import('../settings/Settings').then((file) => file.Settings));
