/** Where a command's words go and where its input comes from; a test gives its own. */
export interface Io {
  /** The answer, and nothing else. */
  out(text: string): void;
  /** One line for the person at the terminal. */
  note(line: string): void;
  /** What is piped in, for `-`. */
  input(): AsyncIterable<Uint8Array | string>;
}
