// Import direction, one row a folder: [folder, what it may import beside itself].
const core = 'packages/core/src';
const syntax = 'packages/syntax/src';
const layers = [
  [`${syntax}/model`, []],
  [`${syntax}/tokens`, []],
  [`${syntax}/lemmas`, []],
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
  [`${core}/schema`, []],
  [`${core}/lexicon`, []],
  [`${core}/text`, [`${core}/schema`, `${core}/lexicon`]],
  [`${core}/syntax`, [`${core}/schema`, `${core}/text`]],
  [`${core}/annotate`, [`${core}/schema`, `${core}/lexicon`, `${core}/text`, `${core}/syntax`]],
  [
    `${core}/extract/quotes`,
    [`${core}/schema`, `${core}/lexicon`, `${core}/text`, `${core}/syntax`, `${core}/annotate`],
  ],
  [
    `${core}/extract/items`,
    [`${core}/schema`, `${core}/lexicon`, `${core}/text`, `${core}/syntax`, `${core}/annotate`],
  ],
  [`${core}/dossier`, [`${core}/schema`, `${core}/text`]],
  [`${core}/render`, [`${core}/schema`]],
];

const packages = '^(packages|apps)/';
const tests = String.raw`\.test\.tsx?$`;

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-is-pure',
      severity: 'error',
      from: { path: '^packages/(core|syntax)/src', pathNot: tests },
      to: { dependencyTypes: ['core', 'npm-dev'] },
    },
    {
      name: 'packages-know-no-apps',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    ...layers.map(([folder, allowed]) => ({
      name: `layer: ${folder}`,
      severity: 'error',
      from: { path: `^${folder}/`, pathNot: tests },
      to: { path: packages, pathNot: [folder, ...allowed].map((path) => `^${path}/`) },
    })),
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist'] },
    exclude: { path: '^(packages|apps)/[^/]+/dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
