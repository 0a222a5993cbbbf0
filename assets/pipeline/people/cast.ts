import type { PersonSpec } from '../person/spec';
import { driver } from './driver';
import { fujii } from './fujii';
import { imaizumi } from './imaizumi';
import { ito } from './ito';
import { kato } from './kato';
import { kimura } from './kimura';
import { kobayashi } from './kobayashi';
import { LEARNERS } from './learners';
import { matsumoto } from './matsumoto';
import { morimoto } from './morimoto';
import { nakamura } from './nakamura';
import { nishimura } from './nishimura';
import { nomura } from './nomura';
import { oishi } from './oishi';
import { okada } from './okada';
import { president } from './president';
import { sato } from './sato';
import { server } from './server';
import { sophie } from './sophie';
import { suzuki } from './suzuki';
import { takahashi } from './takahashi';
import { tanaka } from './tanaka';
import { tsukuda } from './tsukuda';
import { watanabe } from './watanabe';
import { yamada } from './yamada';
import { yamaguchi } from './yamaguchi';

/** Everyone who is built, in the order of the manifest. */
export const CAST: readonly PersonSpec[] = [
  sato, kimura, kobayashi, nomura, ito, takahashi, nakamura, oishi, tanaka, suzuki, morimoto,
  watanabe, nishimura, yamada, fujii, okada, matsumoto, yamaguchi, kato, president, sophie,
  imaizumi, tsukuda, server, driver,
  ...LEARNERS,
];
