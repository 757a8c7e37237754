import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/*
 * `npm run check`: types, lint and format, two at a time. `npm run check -- types lint` runs only these.
 *
 * ESLint and Prettier keep what they found about a file until the file changes. What ESLint finds in one file
 * depends on types in others too, so with CI set (as on a build server) nothing is taken from the cache.
 */
const root = import.meta.dirname;
const CACHE = join(root, 'node_modules/.cache/check');
const projects = ['libs', 'apps']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
  .concat('tests')
  .filter((folder) => existsSync(join(root, folder, 'tsconfig.json')));

/** The compiler that checks; ESLint needs the API of the older one, which is the package `typescript`. */
const tsc = join(root, 'node_modules/typescript7/bin/tsc');
const bin = (name, file) => join(root, 'node_modules', name, 'bin', file);
const cached = (name, ...more) =>
  process.env.CI ? [] : ['--cache', '--cache-location', join(CACHE, name), ...more];

const CHECKS = {
  types: () => inTurn(projects.map((project) => [tsc, '--noEmit', '-p', project])),
  lint: () =>
    node(
      ['--max-old-space-size=4096', bin('eslint', 'eslint.js'), '.', '--max-warnings', '0'].concat(
        cached('eslint', '--cache-strategy', 'content'),
      ),
    ),
  format: () =>
    node(
      [bin('prettier', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'].concat(
        cached('prettier', '--cache-strategy', 'content'),
      ),
    ),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in CHECKS));
if (unknown.length > 0) {
  process.stderr.write(`There is no check “${unknown[0]}”: ${Object.keys(CHECKS).join(', ')}.\n`);
  process.exit(2);
}
const wanted = (name) => asked.length === 0 || asked.includes(name);
const results = await Promise.all([lane('lint'), lane('types', 'format')]);
process.exitCode = results.every(Boolean) ? 0 : 1;

/** These checks one after another; false if one of them failed. */
async function lane(...names) {
  let passed = true;
  for (const name of names.filter(wanted)) {
    const start = performance.now();
    const { code, said } = await CHECKS[name]();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(`${said}${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n`);
    passed &&= code === 0;
  }
  return passed;
}

/** All of them, also after one that failed, so that one run shows everything. */
async function inTurn(commands) {
  const all = { code: 0, said: '' };
  for (const command of commands) {
    const { code, said } = await node(command);
    all.code ||= code;
    all.said += said;
  }
  return all;
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
