/** Every call that may cross the process border, with the shape of its request and of its answer. */
import type { z } from 'zod';
import type { CallName } from './call-names';
import { appCalls, type storageNotice } from './calls/app';
import { attemptCalls, type listedAttempt } from './calls/attempts';
import { keepingCalls } from './calls/keeping';
import { learnerCalls } from './calls/learners';
import type { Frozen } from './frozen';

export const contract = { ...attemptCalls, ...learnerCalls, ...keepingCalls, ...appCalls } as const satisfies Record<CallName, { request: z.ZodType; response: z.ZodType }>;

export type Request<C extends CallName> = Frozen<z.infer<(typeof contract)[C]['request']>>;
export type Response<C extends CallName> = Frozen<z.infer<(typeof contract)[C]['response']>>;
export type ListedAttempt = Frozen<z.infer<typeof listedAttempt>>;
export type StorageNotice = Frozen<z.infer<typeof storageNotice>>;
