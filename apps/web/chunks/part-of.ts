import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

const web = join(import.meta.dirname, '../src');
const root = join(import.meta.dirname, '../../..');
const documents = join(root, 'libs/contract/src/generated/documents');

const DEFINED = /^(?:query|mutation|subscription|fragment) (\w+)/gm;

/**
 * A module's name in the lists: its path in `apps/web/src` or in the repository, `npm:` and its path in
 * `node_modules`, or for a GraphQL document the `.graphql` file that it is generated from.
 */
export function partOf(id: string): string {
  const path = id.replace(/^\0/, '').replace(/\?.*/, '');
  const inPackages = path.split(/[\\/]node_modules[\\/]/);
  if (inPackages.length > 1) return `npm:${slashed(inPackages.at(-1)!)}`;
  if (dirname(path) === documents) {
    const name = basename(path, '.ts').replace(/Document$/, '');
    return `${sources().get(name)}#${name}`;
  }
  const inWeb = slashed(relative(web, path));
  return inWeb.startsWith('../') ? slashed(relative(root, path)) : inWeb;
}

let known: Map<string, string> | undefined;

/** The `.graphql` file of each operation and fragment. */
function sources(): Map<string, string> {
  known ??= new Map(
    readdirSync(web, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.graphql'))
      .flatMap((file) =>
        [...readFileSync(join(web, file), 'utf8').matchAll(DEFINED)].map(
          ([, name]) => [name!, slashed(file)] as const,
        ),
      ),
  );
  return known;
}

const slashed = (path: string): string => path.split(sep).join('/');
