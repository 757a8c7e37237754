/**
 * Makes Apollo Server 5 use Node's hashes instead of `sha.js`, a package for browsers. `@apollo/utils.createhash`
 * chooses between them with `module.require`, which does not exist in a bundle, so that every operation would be hashed
 * in JavaScript. Relies on that package importing `sha.js` by this name and calling `require('sha.js')(kind)`.
 */
export function nodeHashes() {
  const id = '\0node-hashes.cjs';
  return {
    name: 'node-hashes',
    resolveId: (source) => (source === 'sha.js' ? id : null),
    load: (file) => (file === id ? `module.exports = require('node:crypto').createHash` : null),
  };
}
