'use strict';

// Who may import whom. Each name says the rule; each comment says what breaks without it.
const TESTS = '\\.test\\.tsx?$|^tests/';

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const from = (path) => ({ path, pathNot: TESTS });

module.exports = {
  forbidden: [
    forbid(
      'scenarios-stand-alone',
      'Scenarios must run anywhere and give the same bytes: they import only scenarios and xstate.',
      from('^scenarios/'),
      { pathNot: ['^scenarios/', '^node_modules/xstate/'] },
    ),
    forbid(
      'body-and-kernel-are-below',
      'Kernel and body serve every act and scene, so they know none of them.',
      from('^scenarios/(kernel|body)/'),
      { path: '^scenarios/(acts|scenes|rulebook|scoring)/' },
    ),
    forbid(
      'acts-know-no-scene',
      'An act is reused by many scenes: give it what it needs as a parameter.',
      from('^scenarios/acts/'),
      { path: '^scenarios/(scenes|scoring)/' },
    ),
    forbid(
      'rules-see-observations-only',
      'A rule judges what was observed; import observation types, ids, lines and verdicts, nothing that acts.',
      from('^scenarios/rulebook/'),
      {
        path: '^scenarios/',
        pathNot: ['^scenarios/rulebook/', '^scenarios/(kernel|body|acts)/.*\\b(observations?|ids|lines?|verdict)\\.ts$'],
      },
    ),
    forbid(
      'scoring-knows-no-scene',
      'The score follows from verdicts alone, so a new scene needs no new scoring.',
      from('^scenarios/scoring/'),
      { path: '^scenarios/scenes/' },
    ),
    forbid(
      'renderer-through-contract',
      'The page is sandboxed: of electron/ it may know the contract only.',
      from('^renderer/'),
      { path: '^electron/', pathNot: '^electron/contract/' },
    ),
    forbid(
      'renderer-uses-no-node',
      'The page has no Node and no Electron.',
      from('^renderer/'),
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'stage-decides-nothing',
      'The stage draws staging and returns channel samples; it neither judges nor leads a session.',
      from('^renderer/stage/'),
      { path: ['^renderer/session/', '^scenarios/(scoring|rulebook)/'] },
    ),
    forbid(
      'preload-is-thin',
      'The preload is the door between page and main: the contract and Electron, nothing else.',
      from('^electron/preload/'),
      { pathNot: ['^electron/(preload|contract)/', '^node_modules/electron/', '^electron$'] },
    ),
    forbid(
      'only-outbound-reaches-out',
      'Sockets belong to electron/main/outbound alone, so that one module answers for everything that leaves the computer.',
      { path: '^(electron/(main|preload|contract)|renderer|scenarios)/', pathNot: ['^electron/main/outbound/', TESTS] },
      { path: '^(node:)?(net|http|https|http2|tls|dgram|dns)(/|$)|^node_modules/(@xapi|axios|undici|ws|node-fetch)/' },
    ),
    forbid(
      'electron-draws-nothing',
      'The page is reached by its address, never by import.',
      from('^electron/'),
      { path: '^renderer/' },
    ),
    forbid('nothing-imports-tests', 'What ships must not need what tests it.', from('^(scenarios|renderer|electron)/'), {
      path: TESTS,
    }),
    forbid(
      'no-cycles',
      'Two modules that need each other are one module, or share a third. Types are free: they vanish.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid('nothing-unresolved', 'The imported file or package is not there.', {}, { couldNotResolve: true }),
  ],
  options: {
    // Without this, imports of types would be invisible.
    tsPreCompilationDeps: true,
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^(out|coverage|test-results|assets/dist)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
