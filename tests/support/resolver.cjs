/* eslint-disable @typescript-eslint/no-require-imports, no-undef -- Jest loads a resolver with require(). */
const { join, sep } = require('node:path');

const TESTS = join(__dirname, '..') + sep;
const SHARED = {
  '@footing/api/testing': 'shared-api.cjs',
  '@footing/kernel': 'shared-kernel.cjs',
  pg: 'shared-pg.cjs',
  graphql: 'shared-graphql.cjs',
};

/** What the tests themselves import of the API and of these packages are the instances that the API uses. */
module.exports = function resolve(path, options) {
  const isOfTheTests = `${options.basedir}${sep}`.startsWith(TESTS);
  return isOfTheTests && Object.hasOwn(SHARED, path)
    ? join(process.env.FOOTING_TEST_BUNDLE, SHARED[path])
    : options.defaultResolver(path, options);
};
