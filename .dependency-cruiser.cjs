/** The direction of the house: HTTP → gateway → subgraph → resolver → loader → source → SQL. */

const stage = '^(demo|scripts|test|bench)/|^subgraphs/[^/]+/demo/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'What needs each other belongs together, or one of the two belongs elsewhere.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'rooms-do-not-know-each-other',
      comment:
        'A centre runs alone, beside its own data. What all share lies in centre/ or server/.',
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/' },
      to: { path: '^subgraphs/', pathNot: '^subgraphs/($1|centre)/' },
    },
    {
      name: 'coordination-is-no-centre',
      severity: 'error',
      from: { path: '^subgraphs/coordination/' },
      to: { path: '^subgraphs/centre/' },
    },
    {
      name: 'rooms-do-not-know-the-gateway',
      severity: 'error',
      from: { path: '^subgraphs/' },
      to: { path: '^gateway/' },
    },
    {
      name: 'server-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(subgraphs|gateway|schema|demo|scripts|test|bench)/' },
    },
    {
      name: 'gateway-stays-at-the-door',
      comment: 'A hosted room is opened by its subgraph.ts and config.ts, as its own main would.',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: '^subgraphs/', pathNot: '^subgraphs/[^/]+/(subgraph|config)\\.ts$' },
    },
    {
      name: 'sql-only-in-source',
      severity: 'error',
      from: {
        pathNot: [
          stage,
          '^server/database(\\.ts$|/)',
          '^subgraphs/[^/]+/(source\\.ts$|source/|register\\.ts$|migrate\\.ts$)',
        ],
      },
      to: { path: '^node_modules/(@types/)?(knex|pg|pg-copy-streams)/' },
    },
    {
      name: 'resolvers-ask-loaders',
      comment: 'A row type may be known here; a statement may not.',
      severity: 'error',
      from: { path: '^subgraphs/[^/]+/resolvers(\\.ts$|/)' },
      to: { path: '^subgraphs/[^/]+/source(\\.ts$|/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'production-has-no-demo',
      severity: 'error',
      from: { pathNot: stage },
      to: { path: '^demo/|^subgraphs/[^/]+/demo/' },
    },
    {
      name: 'production-has-no-tests-and-scripts',
      severity: 'error',
      from: { pathNot: '^(scripts|test|bench)/|^[^/]+$' },
      to: { path: '^(scripts|test|bench)/' },
    },
    {
      name: 'a-main-is-only-run',
      severity: 'error',
      from: {},
      to: { path: '(^|/)main\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(bench|\\.helhed)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
