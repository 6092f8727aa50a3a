/**
 * Who may import whom: docs/architecture.md has the picture. Each comment says how to mend a breach.
 * `npm test` runs these (test/architecture.test.ts).
 */
const within = (/** @type {string} */ folder) => `^src/${folder}/`;

/**
 * A folder may import itself, the folders listed, and the npm packages listed.
 * @type {(folder: string, folders: string[], packages: string[], comment: string) => import('dependency-cruiser').IForbiddenRuleType}
 */
const mayImport = (folder, folders, packages, comment) => ({
  name: `${folder}-imports`,
  severity: 'error',
  comment,
  from: { path: within(folder) },
  to: {
    pathNot: [
      ...[folder, ...folders].map(within),
      ...packages.map((name) => `node_modules/${name}/`),
      ...(folder === 'cards' ? ['^cards/'] : []), // the templates
      // Node's own modules have no folder; the rules below say where they may not be used.
      '^(node:)?[a-z_/]+$',
    ],
  },
});

/** @type {(folder: string, packages: string[], comment: string) => import('dependency-cruiser').IForbiddenRuleType} */
const onlyIn = (folder, packages, comment) => ({
  name: `${folder}-only`,
  severity: 'error',
  comment,
  from: { path: '^src/', pathNot: within(folder) },
  to: { path: packages.map((name) => `node_modules/${name}/`) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    mayImport(
      'domain',
      [],
      ['zod', 'luxon', '@types/luxon'],
      'Rules are pure: pass in what they need to know, and let application do the rest.',
    ),
    {
      name: 'domain-no-io',
      severity: 'error',
      comment: 'Rules do no I/O and ask for no time or chance: take it as an argument.',
      from: { path: within('domain') },
      to: { dependencyTypes: ['core'] },
    },
    mayImport(
      'application',
      ['domain'],
      ['zod', 'lru-cache', 'canonicalize'],
      'Use cases know ports, not what is behind them: define a port beside its consumer and implement it in storage, teams or notifications.',
    ),
    mayImport('agreements', ['domain'], ['zod'], 'Reading profiles knows only their schema.'),
    mayImport(
      'storage',
      ['application', 'domain'],
      ['zod', '@azure/cosmos', '@azure/identity'],
      'A store knows its database and the ports it implements, nothing of cards or Teams.',
    ),
    mayImport(
      'cards',
      ['application', 'domain'],
      [
        'zod',
        'luxon',
        '@types/luxon',
        'adaptivecards-templating',
        'adaptive-expressions',
        '@formatjs/icu-messageformat-parser',
        'intl-messageformat',
        'fastest-levenshtein',
      ],
      'Cards turn views into words: they take a view and give a card, and look nothing up.',
    ),
    mayImport(
      'notifications',
      ['application', 'domain'],
      [],
      'The dispatcher knows the messenger as a port; sending is done in teams.',
    ),
    mayImport(
      'teams',
      ['application', 'cards', 'domain'],
      ['botbuilder', 'botframework-[a-z]+', '@microsoft/teams-ai', 'zod', 'pino', 'lru-cache'],
      'Teams translates activities; rules belong in domain, sentences in cards, storage behind a port.',
    ),
    mayImport(
      'http',
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
