/** The command line: `npm run -s reigi -- COMMAND`. The answer goes to stdout, everything else to stderr. */
import { runReigi } from './run';

// Whoever reads only the beginning of an answer (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

void runReigi(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  note: (line) => void process.stderr.write(`${line}\n`),
  input: () => process.stdin,
}).then((code) => {
  process.exitCode = code;
});
