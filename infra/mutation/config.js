/**
 * `npm run mutate`: breaks the rules on purpose, one place at a time, and says which breaks no test noticed. One file:
 * `npm run mutate -- --mutate src/capabilities/voting/domain/closing.ts`. Not in the whole check, for it takes long.
 */
const CAPABILITIES = ['voting', 'results', 'group-rules', 'duties'];
const RULES = CAPABILITIES.map((capability) => `src/capabilities/${capability}/domain/**/*.ts`);
/**
 * Rules are tested as rules, by the tests beside them: what only another capability, a card or a process would notice
 * counts as unnoticed. So a run takes minutes.
 */
const TESTS = [
  ...CAPABILITIES.map((capability) => `test/capabilities/${capability}/domain/**/*.test.ts`),
  // They are the tests of counting again at load, in results.
  'test/verification/audit*.test.ts',
];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: RULES,
  testFiles: TESTS,
  testRunner: 'mocha-12',
  plugins: [new URL('mocha-runner.ts', import.meta.url).href],
  coverageAnalysis: 'perTest',
  // What is worked out once, when a file is loaded, would take a run of every test for each break.
  ignoreStatic: true,
  // A busy machine is slow; endless loops are stopped by counting their rounds.
  timeoutMS: 60_000,
  tempDirName: 'data/mutation/work',
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: { fileName: 'data/mutation/report.html' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
