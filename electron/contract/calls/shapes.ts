/** Shapes that many calls share. */
import { z } from 'zod';
import { attemptId } from '../words';

export const nothing = z.strictObject({});
export const byId = z.strictObject({ id: attemptId });
export const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, { error: 'must be a Uint8Array' });

/** What is offered as a file's name, without its ending. */
export const fileName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/, { error: 'must be letters, digits and hyphens' });
