/**
 * Gives Apollo Server 5 the hashes of Node in place of `sha.js`, a package for browsers. `@apollo/utils.createhash` chooses
 * between them with `module.require`, which no bundle has, so that every operation would be hashed in JavaScript. Relies on
 * that package importing `sha.js` by this name and calling `require('sha.js')(kind)`.
 */
export function nodeHashes() {
  const id = '\0node-hashes.cjs';
  return {
    name: 'node-hashes',
    resolveId: (source) => (source === 'sha.js' ? id : null),
    load: (file) => (file === id ? `module.exports = require('node:crypto').createHash` : null),
  };
}
