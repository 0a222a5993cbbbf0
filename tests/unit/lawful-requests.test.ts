import { expect, it } from 'vitest';
import { CALL_NAMES } from '../../electron/contract/call-names';
import { contract } from '../../electron/contract/contract';
import { LAWFUL_REQUESTS } from '../proof/security/lawful-requests';

it.each(CALL_NAMES)('what the fuzzed requests of %s are made of is lawful', (name) => {
  expect(contract[name].request.safeParse(LAWFUL_REQUESTS[name]).error?.issues).toBeUndefined();
});
