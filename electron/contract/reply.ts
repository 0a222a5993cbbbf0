/** How the main process answers over Electron's own channel, which would strip an error down to a sentence. */
import type { CallFailure } from './bridge';

export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: CallFailure };
