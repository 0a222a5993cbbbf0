/** Thrown by a handler to tell the page, in plain words, why a call did not do what was asked. */
import type { CallFailure, FailureCode } from '../contract/bridge';

export class Refusal extends Error {
  readonly code: FailureCode;
  readonly field: string | undefined;

  constructor(code: FailureCode, message: string, field?: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.field = field;
  }

  toFailure(): CallFailure {
    const { code, message, field } = this;
    return field === undefined ? { code, message } : { code, message, field };
  }
}
