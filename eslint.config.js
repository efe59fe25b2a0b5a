import tseslint from 'typescript-eslint'

/** The limits of the house: short files, short functions, no way round the types. */
export default tseslint.config(
  { ignores: ['dist', 'coverage', 'data', 'node_modules'] },
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.ts', 'commands/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 25, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/ban-ts-comment': 'error',
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'SwitchStatement[discriminant.property.name="kind"] > SwitchCase[test=null]',
          message:
            'A switch on kind has no default: the compiler then names each place a new kind must be handled.',
        },
      ],
    },
  },
)
