import tseslint from 'typescript-eslint';

/** The one file that reads the agreement out of a partnership's state. */
const AGREEMENT_IN_FORCE = 'src/partnership/domain/agreement-in-force.ts';

export default tseslint.config(
  { ignores: ['node_modules/', 'data/', 'coverage/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    ignores: [AGREEMENT_IN_FORCE],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['MemberExpression > Identifier.property', 'ObjectPattern > Property > Identifier.key'].map(
          (read) => ({
            selector: `${read}[name="agreementVersions"]`,
            message: `Ask agreementInForce(state, day) in ${AGREEMENT_IN_FORCE}: decisions change the agreement.`,
          }),
        ),
      ],
    },
  },
  {
    // Mocha's describe/it take callbacks whose promises the runner awaits.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: `CallExpression[callee.name="it"] CallExpression[callee.object.name="fc"][callee.property.name="assert"]`,
          message: 'Use property(…) of test/support/property.ts: a search has no time limit.',
        },
      ],
    },
  },
  {
    // Whoever judges a journal looks at the facts it is about: a switch that says so passes over all others.
    files: ['test/process/alone/*.ts'],
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
