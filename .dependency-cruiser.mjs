// Import direction, one row a folder: [folder, what it may import beside itself].
const core = 'packages/core/src';
const tui = 'apps/tui/src';
const syntax = 'packages/syntax/src';
const reading = 'packages/reading/src';
const api = 'apps/api/src';
const bench = 'packages/bench/src';
const playground = 'apps/playground/src';
const dashboard = [
  ['text', ['theme.ts', 'terminal.ts']],
  ['model', ['steps.ts', 'text', 'theme.ts']],
  ['filter', ['text', 'model']],
  ['layout', ['model', 'terminal.ts']],
  ['present', ['text', 'model', 'layout', 'theme.ts', 'keys.ts', 'key-labels.ts', 'status.ts']],
  [
    'state',
    ['text', 'model', 'filter', 'layout', 'present', 'theme.ts', 'keys.ts', 'key-names.ts', 'terminal.ts'],
  ],
  ['components', ['text', 'model', 'layout', 'present', 'terminal.ts']],
  [
    'screens',
    [
      ...['text', 'model', 'layout', 'present', 'state', 'components'],
      ...['keys.ts', 'key-labels.ts', 'status.ts', 'terminal.ts'],
    ],
  ],
  ['sources', ['steps.ts', 'model', 'status.ts']],
  ['spoken', ['text', 'model', 'filter', 'present', 'state', 'sources']],
  ['effects', ['sources', 'state', 'lend-terminal.ts', 'stop-job.ts']],
];
const apiLayers = [
  ['problems', ['storage/database.ts']],
  ['shapes', ['limits.ts']],
  ['storage', ['shapes']],
  ['dossiers', ['storage', 'shapes', 'problems', 'digest.ts', 'limits.ts', 'ports.ts']],
  ['request', ['problems', 'shapes', 'digest.ts', 'limits.ts', 'ports.ts']],
  ['following', ['storage', 'shapes']],
  ['openapi', ['shapes', 'request', 'problems']],
  ['reference', ['openapi']],
  ['middleware', ['request', 'problems', 'limits.ts', 'ports.ts']],
  ['security', ['problems', 'digest.ts', 'ports.ts']],
  [
    'routes',
    [
      'following',
      'openapi',
      'reference',
      'dossiers',
      'storage',
      'shapes',
      'middleware',
      'request',
      'security',
      'problems',
      'digest.ts',
      'limits.ts',
      'ports.ts',
    ],
  ],
];
const layers = [
  [`${syntax}/model`, []],
  [`${syntax}/tokens`, []],
  [`${syntax}/lemmas`, [`${syntax}/tokens`]],
  [`${syntax}/sentences`, [`${syntax}/tokens`]],
  [`${syntax}/words`, [`${syntax}/model`, `${syntax}/tokens`]],
  [
    `${syntax}/tagger`,
    [`${syntax}/lemmas`, `${syntax}/model`, `${syntax}/tokens`, `${syntax}/words`, `${syntax}/weights`],
  ],
  [
    `${syntax}/parser`,
    [`${syntax}/model`, `${syntax}/tagger`, `${syntax}/tokens`, `${syntax}/words`, `${syntax}/weights`],
  ],
  ['packages/client/src', []],
  ['packages/fuzz/src/search', []],
  [
    'packages/fuzz/src/doors',
    ['packages/core', 'packages/reading', `${tui}/dashboard/filter`, `${api}/storage`],
  ],
  [`${bench}/measure`, []],
  [`${bench}/corpora`, []],
  [`${bench}/growth`, ['packages/core', 'packages/reading', `${tui}/dashboard/filter`]],
  [`${bench}/contenders`, [`${bench}/measure`, `${bench}/corpora`, core, 'packages/syntax']],
  [`${bench}/stages`, [`${bench}/measure`, `${bench}/corpora`, core, 'packages/syntax']],
  [`${bench}/report`, [`${bench}/contenders`, `${bench}/stages`]],
  [`${core}/schema`, []],
  [`${core}/lexicon`, []],
  [`${core}/text`, [`${core}/schema`, `${core}/lexicon`]],
  [`${core}/syntax`, [`${core}/schema`, `${core}/text`, 'packages/syntax']],
  [`${core}/annotate`, [`${core}/schema`, `${core}/lexicon`, `${core}/text`, `${core}/syntax`]],
  [
    `${core}/extract/quotes`,
    [`${core}/schema`, `${core}/lexicon`, `${core}/text`, `${core}/syntax`, `${core}/annotate`],
  ],
  [
    `${core}/extract/facts`,
    [`${core}/schema`, `${core}/lexicon`, `${core}/text`, `${core}/syntax`, `${core}/annotate`],
  ],
  [
    `${core}/extract/items`,
    [
      `${core}/schema`,
      `${core}/lexicon`,
      `${core}/text`,
      `${core}/syntax`,
      `${core}/annotate`,
      `${core}/extract/facts`,
    ],
  ],
  [`${core}/dossier`, [`${core}/schema`, `${core}/lexicon`, `${core}/text`]],
  [
    `${core}/render`,
    [`${core}/schema`, `${core}/text`, `${core}/dossier/matter-state.ts`, `${core}/dossier/group-by.ts`],
  ],
  [
    `${core}/explain`,
    [`${core}/schema`, `${core}/lexicon`, `${core}/extract/quotes/(?:layout-)?rules.ts`, `${core}/render`],
  ],
  [`${reading}/dates`, []],
  [`${reading}/fetch`, [`${reading}/unreadable.ts`]],
  [`${reading}/node`, [`${reading}/fetch`, `${reading}/unreadable.ts`]],
  [`${reading}/values`, []],
  [`${reading}/bytes`, [`${reading}/unreadable.ts`]],
  [`${reading}/article`, [`${reading}/dates`, `${reading}/unreadable.ts`]],
  [`${reading}/versions`, [`${reading}/article`, `${reading}/values`]],
  [`${reading}/source`, [`${reading}/article`]],
  [`${reading}/schema-org`, [`${reading}/values`]],
  [
    `${reading}/html`,
    [`${reading}/article`, `${reading}/source`, `${reading}/schema-org`, `${reading}/values`],
  ],
  [
    `${reading}/feed`,
    [`${reading}/article`, `${reading}/html`, `${reading}/xml`, `${reading}/unreadable.ts`],
  ],
  [`${reading}/text`, [`${reading}/article`, `${reading}/source`, `${reading}/html`]],
  [
    `${reading}/json`,
    ['article', 'source', 'values', 'schema-org', 'html', 'feed', 'unreadable.ts'].map(
      (name) => `${reading}/${name}`,
    ),
  ],
  [`${reading}/xml`, [`${reading}/unreadable.ts`]],
  [`${reading}/wire`, ['article', 'html', 'xml', 'unreadable.ts'].map((name) => `${reading}/${name}`)],
  [`${reading}/table`, ['article', 'source', 'html', 'unreadable.ts'].map((name) => `${reading}/${name}`)],
  [`${reading}/mail`, ['article', 'source', 'html', 'unreadable.ts'].map((name) => `${reading}/${name}`)],
  [`${tui}/inputs`, []],
  [`${tui}/output`, [`${tui}/inputs`]],
  [`${tui}/report`, [`${tui}/inputs`, `${tui}/output`]],
  [`${tui}/command`, [`${tui}/inputs`, `${tui}/report`]],
  [`${tui}/dashboard`, [`${tui}/command/nearest.ts`, `${tui}/report`, `${tui}/inputs/reading-options.ts`]],
  ...dashboard.map(([folder, allowed]) => [
    `${tui}/dashboard/${folder}`,
    [
      `${tui}/command/nearest.ts`,
      `${tui}/report`,
      `${tui}/inputs/reading-options.ts`,
      ...allowed.map((name) => `${tui}/dashboard/${name}`),
    ],
  ]),
  [
    `${tui}/reader`,
    [
      `${tui}/inputs`,
      `${tui}/dashboard/sources/reader-messages.ts`,
      `${tui}/dashboard/sources/pack-news.ts`,
      `${tui}/dashboard/status.ts`,
    ],
  ],
  [`${playground}/articles`, ['packages/core', 'packages/reading']],
  [`${playground}/page`, ['packages/core', `${playground}/articles`]],
  ...apiLayers.map(([folder, allowed]) => [`${api}/${folder}`, allowed.map((name) => `${api}/${name}`)]),
  [`${tui}/config`, [`${tui}/command`, `${tui}/dashboard/keys.ts`, `${tui}/dashboard/key-names.ts`]],
  [
    `${tui}/terminal`,
    [`${tui}/command`, `${tui}/config`, `${tui}/output`, `${tui}/report`, `${tui}/dashboard`],
  ],
];

const packages = '^(packages|apps)/';
const tests = String.raw`\.test\.tsx?$`;
const apiRuntimes = String.raw`^apps/api/src/(adapters/|(node|worker|back-up)\.ts$)`;

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'libraries-are-pure',
      severity: 'error',
      from: { path: '^packages/(core|syntax|reading)/src', pathNot: [tests, `^${reading}/node/`] },
      to: { dependencyTypes: ['core', 'npm-dev'] },
    },
    {
      name: 'packages-know-no-apps',
      severity: 'error',
      // These try the apps' own doors.
      from: { path: '^packages/', pathNot: '^packages/(bench|fuzz)/' },
      to: { path: '^apps/' },
    },
    {
      name: 'api-app-knows-no-runtime',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: [tests, apiRuntimes] },
      to: { path: [apiRuntimes, '^cloudflare:', '/@hono/node-server/', '/wrangler/'] },
    },
    {
      name: 'api-app-knows-no-node',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: [tests, apiRuntimes] },
      to: { dependencyTypes: ['core'] },
    },
    ...layers.map(([folder, allowed]) => ({
      name: `layer: ${folder}`,
      severity: 'error',
      from: { path: `^${folder}/`, pathNot: tests },
      to: { path: packages, pathNot: [folder, ...allowed].map((path) => `^${path}(/|$)`) },
    })),
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist'] },
    exclude: { path: '^(packages|apps)/[^/]+/dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
