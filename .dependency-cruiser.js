/**
 * Who may import whom: docs/architecture.md has the picture. Each comment says how to mend a breach.
 * `npm test` runs these (test/architecture.test.ts), and checks that imports between capabilities run one way.
 */
const within = (/** @type {string} */ folder) => `^src/${folder}/`;

/** Node's own modules have no folder; the rules below say where they may not be used. */
const NODE = '^(node:)?[a-z_/]+$';
/** The rules and facts of a place: every folder called `domain`. */
const DOMAIN = '^src/.+/domain/';
/** What puts all capabilities together: the files straight in src/capabilities. */
const COMPOSITION = '^src/capabilities/[^/]+\\.ts$';
/**
 * What a capability gives others beside its domain: what it is asked, presents and tells; all of `meetings`, which
 * every part of a meeting stands on; and two by name.
 */
const PUBLISHED = [
  '^src/capabilities/[^/]+/(present|views|requests|notices)',
  '^src/capabilities/[^/]+/[^/]+-(view|notice|input|fields)\\.ts$',
  '^src/capabilities/meetings/',
  '^src/capabilities/voting/replies\\.ts$',
  '^src/capabilities/attendance/substitute-choice\\.ts$',
  '^src/capabilities/new-agreement/steps\\.ts$',
];

const packages = (/** @type {string[]} */ names) => names.map((name) => `node_modules/${name}/`);

/**
 * A folder may import itself, the folders listed, other files by their paths, and the npm packages listed.
 * @type {(folder: string, folders: string[], files: string[], npm: string[], comment: string) => import('dependency-cruiser').IForbiddenRuleType}
 */
const mayImport = (folder, folders, files, npm, comment) => ({
  name: `${folder}-imports`,
  severity: 'error',
  comment,
  from: { path: within(folder), pathNot: [DOMAIN] },
  to: { pathNot: [...[folder, ...folders].map(within), ...files, ...packages(npm), NODE] },
});

/** @type {(name: string, from: { path: string, pathNot?: string[] }, to: string, comment: string) => import('dependency-cruiser').IForbiddenRuleType} */
const typesOnly = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from,
  to: { path: to, dependencyTypesNot: ['type-only'] },
});

/** @type {(folder: string, npm: string[], comment: string) => import('dependency-cruiser').IForbiddenRuleType} */
const onlyIn = (folder, npm, comment) => ({
  name: `${folder}-only`,
  severity: 'error',
  comment,
  from: { path: '^src/', pathNot: within(folder) },
  to: { path: packages(npm) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'domain-imports',
      severity: 'error',
      comment:
        'Rules are pure: pass in what they need to know, and let what is beside the folder do the rest.',
      from: { path: DOMAIN },
      to: {
        pathNot: [DOMAIN, COMPOSITION, ...packages(['zod', 'luxon', '@types/luxon'])],
      },
    },
    typesOnly(
      'domain-knows-the-whole-by-type',
      { path: DOMAIN },
      COMPOSITION,
      'A rule knows of all facts and commands by their types alone: take what the capabilities do together as an argument.',
    ),
    {
      name: 'domain-no-io',
      severity: 'error',
      comment: 'Rules do no I/O and ask for no time or chance: take it as an argument.',
      from: { path: DOMAIN },
      to: { dependencyTypes: ['core'] },
    },
    mayImport(
      'agreement',
      [],
      [within('partnership/domain')],
      ['zod'],
      'An agreement knows nothing of what is done with it: let whoever needs to know look it up.',
    ),
    mayImport(
      'partnership',
      ['agreement', 'capabilities'],
      [],
      ['zod', 'lru-cache', 'canonicalize'],
      'Use cases know ports, not what is behind them: define a port beside its consumer and implement it in storage, teams or notifications.',
    ),
    typesOnly(
      'partnership-knows-no-capability',
      { path: within('partnership') },
      within('capabilities'),
      'Every capability stands on the partnership: take what they do as an argument (partnership/capabilities.ts).',
    ),
    {
      name: 'capability-imports',
      severity: 'error',
      comment:
        'A capability knows of another its rules and what it presents: move what both need to the one that the other stands on, or pass it in.',
      from: { path: '^src/capabilities/([^/]+)/', pathNot: [DOMAIN] },
      to: {
        pathNot: [
          '^src/capabilities/$1/',
          within('partnership'),
          within('agreement'),
          DOMAIN,
          ...PUBLISHED,
          COMPOSITION,
          within('chat'),
          ...packages(['zod']),
          NODE,
        ],
      },
    },
    typesOnly(
      'capability-is-composed',
      { path: '^src/capabilities/[^/]+/' },
      COMPOSITION,
      'What puts the capabilities together imports them: take it as an argument.',
    ),
    typesOnly(
      'capability-does-not-render',
      { path: '^src/capabilities/[^/]+/' },
      within('chat'),
      'How anything is said is for chat: give it a view.',
    ),
    mayImport(
      'chat',
      ['capabilities', 'partnership', 'agreement'],
      ['^src/verification/words\\.', '^cards/'],
      [
        'zod',
        'luxon',
        '@types/luxon',
        '@formatjs',
        'adaptivecards-templating',
        'adaptive-expressions',
        '@formatjs/icu-messageformat-parser',
        'intl-messageformat',
        'fastest-levenshtein',
      ],
      'Chat turns views into words and what people say into requests: storage and Teams are behind ports.',
    ),
    mayImport(
      'verification',
      ['capabilities', 'partnership', 'storage'],
      ['^src/chat/(words|phrase)\\.ts$', '^src/config\\.ts$'],
      [],
      'Verification reads journals and says what it finds, and nothing else.',
    ),
    mayImport(
      'storage',
      ['partnership'],
      [COMPOSITION],
      ['zod', '@azure/cosmos', '@azure/identity'],
      'A store knows its database and the ports it implements, nothing of cards or Teams.',
    ),
    mayImport(
      'notifications',
      ['partnership'],
      [COMPOSITION, '^src/capabilities/[^/]+/domain/'],
      ['lru-cache'],
      'The dispatcher knows the messenger as a port; sending is done in teams.',
    ),
    mayImport(
      'teams',
      ['partnership', 'chat'],
      [COMPOSITION],
      ['botbuilder', 'botframework-[a-z]+', '@microsoft/teams-ai', 'zod', 'pino', 'lru-cache'],
      'Teams translates activities; rules belong in a capability, sentences in chat, storage behind a port.',
    ),
    mayImport(
      'http',
      [],
      [],
      ['restify', '@types/restify', 'pino', 'zod'],
      'The server gets the bot as a function: pass it in from compose.',
    ),
    onlyIn(
      'teams',
      ['botbuilder', 'botbuilder-[a-z]+', 'botframework-[a-z]+', '@microsoft/teams-ai'],
      'These SDKs are past their support, so one folder knows them: go through src/teams.',
    ),
    onlyIn('http', ['restify'], 'One folder knows the web server: go through src/http.'),
    onlyIn(
      'storage',
      ['@azure/cosmos', '@azure/identity'],
      'One folder knows the databases: go through a port.',
    ),
    {
      name: 'only-main-composes',
      severity: 'error',
      comment: 'compose.ts names the implementations; take what you need as an argument instead.',
      from: { path: '^src/', pathNot: '^src/main\\.ts$' },
      to: { path: '^src/compose\\.ts$' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Move what both need to a file of its own.',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
