import { readFileSync } from 'node:fs';
import { at } from '../setup/places.mjs';

/** What a package says about itself, wherever it is read. */

/** @typedef {'release' | 'testruntime'} Kind */

/** @param {string} path */
const json = (path) => JSON.parse(readFileSync(at(path), 'utf8'));

const manifest = json('package.json');
/** @type {{ electronMajors: number[] }} */
export const support = json('electron/support.json');

export const version = /** @type {string} */ (manifest.version);
export const description = /** @type {string} */ (manifest.description);

/** No domain is ours; `.invalid` can never become somebody's, as in the learning records. */
export const APP_ID = 'invalid.reigi.app';
export const MAINTAINER = 'The Reigi maintainers <maintainers@reigi.invalid>';

export const MIME_TYPE = 'application/vnd.reigi.attempt+json';
/** The first is what systems that look at the last ending alone can know; files from before have the second. */
export const ENDINGS = ['reigi-attempt', 'reigi-attempt.json'];
export const ATTEMPT_NAMES = { en: 'Reigi attempt', fr: 'Essai Reigi', ja: '礼儀の記録' };

/** The name of package, program and desktop file: nothing that was made from the test runtime can pass for a release.
 * @param {Kind} kind */
export const nameOf = (kind) => (kind === 'release' ? 'reigi' : 'reigi-testruntime');

/** @param {Kind} kind */
export const titleOf = (kind) => (kind === 'release' ? 'Reigi' : 'Reigi (test runtime)');
