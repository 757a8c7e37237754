import type { Plugin } from 'vite';

/**
 * Fails the build when script files import each other in a circle: a module could then run before one that it uses.
 * Such a module belongs into a file that is loaded earlier.
 */
export function chunksInOrder(): Plugin {
  return {
    name: 'chunks-in-order',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const importsOf = new Map(chunks.map(({ fileName, imports }) => [fileName, imports]));
      const done = new Set<string>();
      const visit = (file: string, path: string[]) => {
        if (path.includes(file)) {
          const circle = [...path.slice(path.indexOf(file)), file].join('\n  ');
          this.error(`Script files import each other (see chunks/files.ts):\n  ${circle}`);
        }
        if (done.has(file)) return;
        importsOf.get(file)?.forEach((imported) => visit(imported, [...path, file]));
        done.add(file);
      };
      for (const file of importsOf.keys()) visit(file, []);
    },
  };
}
