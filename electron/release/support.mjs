import { SetupError } from '../setup/places.mjs';
import { support } from './about.mjs';

/** Fails for a runtime whose makers no longer mend it: nobody is to be given one. @param {string} version of Electron */
export function demandSupported(version) {
  const major = Number(version.split('.')[0]);
  if (support.electronMajors.includes(major)) return;
  const lawful = support.electronMajors.join(', ');
  throw new SetupError(
    `No release is made with Electron ${version}: only ${lawful} get security fixes (electron/support.json).\n` +
      'Where the current Electron can be downloaded, delete node_modules/electron/dist and try again.\n' +
      'For tests on this computer only:  npm run package -- testruntime',
  );
}
