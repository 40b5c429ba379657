// The rooms of docs/architecture.md, checked. tests/conformance/boundaries.test.ts breaks each rule to see it fail.
const product = '^(entrypoints|components|lib)/';
const tests = '\\.test\\.tsx?$|^tests/';
const pure = '^lib/(base|text|signs|languages|slots|calendar|replies|records|clients)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'resolvable',
      comment: 'an import that cannot be resolved slips past every rule below',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-rooms',
      comment: 'they run in Node, worker and page alike',
      severity: 'error',
      from: { path: pure, pathNot: tests },
      to: {
        path: [
          '^lib/(protocol|store|webmail|overlay|i18n)/',
          '^(components|entrypoints|tests)/',
          'node_modules/(dexie|dexie-react-hooks|react|react-dom|wxt|@wxt-dev|@webext-core)/',
        ],
      },
    },
    {
      name: 'engine-knows-no-language',
      severity: 'error',
      from: { path: '^lib/(text|signs|replies|slots|records|clients|webmail|overlay)/', pathNot: tests },
      to: { path: '^lib/languages/' },
    },
    {
      name: 'languages-are-islands',
      severity: 'error',
      from: { path: '^lib/languages/([^/]+)/' },
      to: { path: '^lib/languages/([^/]+)/', pathNot: '^lib/languages/$1/' },
    },
    {
      name: 'adapters-are-islands',
      severity: 'error',
      from: { path: '^lib/webmail/adapters/([^/]+)/' },
      to: { path: '^lib/webmail/adapters/([^/]+)/', pathNot: '^lib/webmail/adapters/$1/' },
    },
    {
      name: 'webmail-only-reads-and-writes-mail',
      severity: 'error',
      from: { path: '^lib/webmail/', pathNot: tests },
      to: { path: '^lib/(signs|languages|replies|slots|protocol|store|overlay|records)/|^components/' },
    },
    {
      name: 'no-database-in-pages-we-do-not-own',
      comment: 'content scripts live in the webmail’s origin',
      severity: 'error',
      from: { path: '^entrypoints/[^/]*content/' },
      to: { path: ['^lib/store/', 'node_modules/dexie'], reachable: true },
    },
    { name: 'dexie-behind-store', severity: 'error', from: { path: product, pathNot: '^lib/store/' }, to: { path: 'node_modules/dexie/' } },
    {
      name: 'calendars-are-read-in-our-pages',
      comment: 'the library for them is large; scripts in the webmail and the worker get times alone',
      severity: 'error',
      from: { path: ['^entrypoints/[^/]*content/', '^entrypoints/background/'] },
      to: { path: ['^lib/calendar/', 'node_modules/ical\\.js/'], reachable: true },
    },
    {
      name: 'no-react-in-the-reader',
      comment: 'the always-loaded content script stays small',
      severity: 'error',
      from: { path: '^entrypoints/mail\\.content/' },
      to: { path: 'node_modules/(react|react-dom)/', reachable: true },
    },
    {
      name: 'rules-live-in-the-worker',
      comment: 'the always-loaded content script stays small: it asks for a judgement',
      severity: 'error',
      from: { path: '^entrypoints/mail\\.content/' },
      to: { path: '^lib/(languages|signs/engine)/', reachable: true },
    },
    {
      name: 'components-take-props',
      severity: 'error',
      from: { path: '^components/', pathNot: tests },
      to: { path: '^lib/(store|webmail|overlay)/|^lib/protocol/transport|^entrypoints/' },
    },
    {
      name: 'entrypoints-are-islands',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)/' },
      to: { path: '^entrypoints/([^/]+)/', pathNot: '^entrypoints/$1/' },
    },
    {
      name: 'nobody-imports-an-entrypoint',
      severity: 'error',
      from: { path: '^(lib|components|scripts)/' },
      to: { path: '^entrypoints/' },
    },
    { name: 'no-test-code-in-product', severity: 'error', from: { path: product, pathNot: tests }, to: { path: tests } },
    {
      name: 'no-dev-dependency-in-product',
      severity: 'error',
      from: { path: product, pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/wxt/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts', '.css', '.json'],
    },
  },
};
