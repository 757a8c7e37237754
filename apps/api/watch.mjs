import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, join } from 'node:path';
import { rolldown, watch } from 'rolldown';
import production from './rolldown.config.mjs';

const api = import.meta.dirname;
// Inside node_modules, so that the packages left outside the bundle are found from there.
const folder = join(api, 'node_modules/.cache/footing/dev');
const { external, plugins, onLog } = production;
const common = { cwd: api, platform: 'node', external, onLog };
const output = { banner: production.output.banner, format: 'esm', codeSplitting: false };
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
const VIRTUAL = '\0package:';

/**
 * Bundles the API for development, and again after each change of its sources. Packages are most of the bundle and
 * rarely change, so they are bundled once, into a separate file that the bundle of the sources imports. `onBuilt` gets
 * the paths of the new bundle and of the packages, `onError` the error of a change that does not compile.
 */
export function watchApi({ onBuilt, onError }) {
  const packages = new Packages();
  const file = join(folder, 'api.mjs');
  let watcher;
  const start = () => {
    watcher = watch({
      ...common,
      input: 'src/prepare-and-serve.ts',
      plugins: [...plugins, packages.plugin()],
      output: { ...output, file },
      watch: { buildDelay: 20 },
    });
    watcher.on('event', async (event) => {
      try {
        if (event.code === 'ERROR') throw event.error;
        if (event.code !== 'BUNDLE_END') return;
        await event.result.close();
        if (!packages.isMissingSome) return onBuilt(file, packages.file);
        await watcher.close();
        await packages.bundle();
        start();
      } catch (error) {
        onError(error);
      }
    });
  };
  start();
  return { close: () => watcher.close() };
}

/** The packages that the sources import, bundled into one file. */
class Packages {
  #file = join(folder, `packages-${hashOfVersions()}.mjs`);
  #listing = `${this.#file}.json`;
  /** What each package exports. */
  #exports = existsSync(this.#listing) ? JSON.parse(readFileSync(this.#listing, 'utf8')) : {};
  #missing = new Set();

  get file() {
    return this.#file;
  }

  /** Whether the sources import a package that is not in the file yet. */
  get isMissingSome() {
    return this.#missing.size > 0;
  }

  /** Redirects imports of packages to the file. */
  plugin() {
    return {
      name: 'packages',
      resolveId: (source, importer) => {
        if (!importer) return null;
        if (source === this.#import) return { id: source, external: true };
        if (!isPackage(source)) return null;
        if (source in this.#exports) return VIRTUAL + source;
        this.#missing.add(source);
        return { id: source, external: true };
      },
      load: (id) => (id.startsWith(VIRTUAL) ? this.#module(id.slice(VIRTUAL.length)) : null),
    };
  }

  async bundle() {
    const names = [...Object.keys(this.#exports), ...this.#missing].sort();
    // A path in the sources, because the bundler looks from there how packages are imported.
    const entry = join(api, 'src/packages.ts');
    const text = names.map((name, at) => `export * as $${at} from '${name}';`).join('\n');
    const virtual = {
      name: 'entry',
      resolveId: (source) => (source === entry ? entry : null),
      load: (id) => (id === entry ? text : null),
    };
    mkdirSync(folder, { recursive: true });
    const build = await rolldown({ ...common, input: entry, plugins: [...plugins, virtual] });
    await build.write({ ...output, file: this.#file });
    await build.close();
    const exported = exportsOf(this.#file);
    this.#exports = Object.fromEntries(names.map((name, at) => [name, exported[`$${at}`]]));
    this.#missing.clear();
    writeFileSync(this.#listing, JSON.stringify(this.#exports));
  }

  get #import() {
    return `./${basename(this.#file)}`;
  }

  #module(name) {
    const at = Object.keys(this.#exports).indexOf(name);
    const lines = this.#exports[name].map((one) =>
      one === 'default'
        ? 'export default all.default;'
        : `const $${one} = all.${one};\nexport { $${one} as ${one} };`,
    );
    return [`import { $${at} as all } from '${this.#import}';`, ...lines].join('\n');
  }
}

/** Our own sources and the compiler's helpers are bundled each time. */
function isPackage(source) {
  const isOwn = /^([./\0]|[A-Za-z]:|@footing\/|@oxc-project\/)/.test(source);
  return !isOwn && !isBuiltin(source) && !external(source);
}

function hashOfVersions() {
  const hash = createHash('sha256').update(process.version);
  for (const file of ['../../package-lock.json', 'rolldown.config.mjs', 'watch.mjs']) {
    hash.update(readFileSync(join(api, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** The names in each namespace of the file. */
function exportsOf(file) {
  const script = `
    const { pathToFileURL } = await import('node:url');
    const all = await import(pathToFileURL(${JSON.stringify(file)}).href);
    const names = Object.entries(all).map(([name, one]) => [name, Object.keys(one)]);
    process.stdout.write(JSON.stringify(Object.fromEntries(names)));`;
  const args = ['--no-warnings', '--input-type=module', '--eval', script];
  const exported = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  return Object.fromEntries(
    Object.entries(exported).map(([name, names]) => [
      name,
      names.filter((one) => IDENTIFIER.test(one)),
    ]),
  );
}
