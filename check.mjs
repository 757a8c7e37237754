import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';

/*
 * `npm run check`: types, lint and format. `npm run check -- types lint` runs only these.
 *
 * Lint is two tools. Oxlint runs the rules that need types (.oxlintrc.json) on the native compiler, ESLint all others
 * (eslint.config.mjs) without types.
 *
 * ESLint and Prettier cache their results per file until the file changes. What ESLint reports of an import also depends
 * on which other files exist, so with CI set (as on a build server) the caches are not used.
 */
const root = import.meta.dirname;
const CACHE = join(root, 'node_modules/.cache/check');
const projects = ['libs', 'apps']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
  .concat('tests')
  .filter((folder) => existsSync(join(root, folder, 'tsconfig.json')));

/** The compiler for the check; the parser of ESLint needs the API of the older compiler, the package `typescript`. */
const tsc = join(root, 'node_modules/typescript7/bin/tsc');
const bin = (name, file) => join(root, 'node_modules', name, 'bin', file);
const cached = (name, ...more) =>
  process.env.CI ? [] : ['--cache', '--cache-location', join(CACHE, name), ...more];

const eslint = (part, ...what) => [
  bin('eslint', 'eslint.js'),
  ...what,
  ...['--max-warnings', '0'],
  ...cached(`eslint-${part}`, '--cache-strategy', 'content'),
];
const prettier = [
  bin('prettier', 'prettier.cjs'),
  ...['--check', '--log-level', 'warn', '.'],
  ...cached('prettier', '--cache-strategy', 'content'),
];

/** The commands of each check. ESLint is divided, because it uses only one core. */
const CHECKS = {
  lint: [
    eslint('web', 'apps/web'),
    eslint('rest', '.', '--ignore-pattern', 'apps/web/**'),
    [bin('oxlint', 'oxlint'), '--disable-nested-config', '--format', 'stylish'],
  ],
  format: [prettier],
  types: projects.map((project) => [tsc, '--noEmit', '-p', project]),
};
const MEMORY_OF_ONE = 3 * 1024 ** 3;
const AT_ONCE = Math.max(
  1,
  Math.min(availableParallelism(), Math.floor(totalmem() / MEMORY_OF_ONE)),
);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in CHECKS));
if (unknown.length > 0) {
  process.stderr.write(`There is no check “${unknown[0]}”: ${Object.keys(CHECKS).join(', ')}.\n`);
  process.exit(2);
}
const wanted = Object.keys(CHECKS).filter((name) => asked.length === 0 || asked.includes(name));
const waiting = wanted.flatMap((name) => CHECKS[name].map((args) => ({ name, args })));
const results = new Map(wanted.map((name) => [name, []]));
const start = performance.now();
await Promise.all(Array.from({ length: AT_ONCE }, workThrough));
const failed = [...results.values()].flat().some(({ code }) => code !== 0);
process.exitCode = failed ? 1 : 0;

/** Runs the commands one after another, even after a failure, so that one run reports everything. */
async function workThrough() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const done = results.get(next.name);
    done.push(await node(next.args));
    if (done.length === CHECKS[next.name].length) report(next.name, done);
  }
}

function report(name, done) {
  const said = done.map((result) => result.said).join('');
  const passed = done.every(({ code }) => code === 0);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${said}${name}: ${passed ? 'passed' : 'FAILED'} after ${seconds} s\n`);
}

function node(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
    child.once('error', (error) => resolve({ code: 1, said: `${error.message}\n` }));
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}
