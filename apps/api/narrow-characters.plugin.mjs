/**
 * Writes characters beyond ASCII as escapes. Node keeps the text of each module, and a single such character makes it
 * keep two bytes for every one. (An escape means the same in strings and regular expressions, and nothing in the
 * bundle reads the raw text of a template for anything else.)
 */
export function narrowCharacters() {
  return {
    name: 'narrow-characters',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = file.code.replace(/[\u0080-\uffff]/g, escaped);
    },
  };
}

function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
