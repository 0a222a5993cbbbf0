/** Thrown where an archive turns out to be none that is read. */
import type { ArchiveFault } from '../../contract/archive';

export class Refused extends Error {
  readonly fault: ArchiveFault;
  /** The place in the archive; empty for the whole. */
  readonly entry: string;

  constructor(fault: ArchiveFault, detail: string, entry = '') {
    super(detail);
    this.name = 'Refused';
    this.fault = fault;
    this.entry = entry;
  }
}
