/** Why a call failed, as one line for the person at the screen. */
import type { CallFailure } from '../../electron/contract/bridge';
import type { Say } from '../debrief/text/text';

function isFailure(error: unknown): error is CallFailure {
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error;
}

export function reasonOf(error: unknown, say: Say): string {
  if (!isFailure(error)) return say('failure.other', { detail: String(error) });
  switch (error.code) {
    case 'invalid-file':
    case 'storage-failed':
    case 'not-found':
      return say(`failure.${error.code}`, { detail: error.message });
    default:
      return say('failure.other', { detail: error.message });
  }
}
