import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['schema/generated/', 'bench/', '.helhed/', '**/*.{js,cjs,mjs}']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['error'] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "TSAsExpression:not([typeAnnotation.typeName.name='const']), TSTypeAssertion",
          message:
            'No casts: parse or narrow. The one seam says why: eslint-disable-next-line no-restricted-syntax -- reason.',
        },
        {
          selector: 'ExportAllDeclaration, ExportDefaultDeclaration',
          message: 'Named exports, no barrels.',
        },
      ],
    },
  },
  {
    files: ['demo/**', 'scripts/**', 'subgraphs/*/demo/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // It follows graphql-js's types, which hold one another, until its stack is full.
    files: ['server/execution/compiled/**'],
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  {
    // An answer is read as the shape that its own query asked for.
    files: ['test/**'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['vitest.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
