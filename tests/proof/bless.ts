/** `npm run proof -- bless SCENE`: a program of its own, since it needs no app. */
import { bless } from './determinism/bless';

process.exitCode = bless(process.argv.slice(3), console.log);
