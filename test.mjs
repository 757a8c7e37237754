import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { setPriority, tmpdir, totalmem } from 'node:os';
import { isAbsolute, join, relative, sep } from 'node:path';

const root = import.meta.dirname;
const FOLDERS = ['apps', 'libs', 'tests'];
/** Options of Jest that take a value, which is then not a path. */
const WITH_VALUE =
  /^(-t|-w|--testNamePattern|--maxWorkers|--shard|--seed|--testTimeout|--outputFile|--config)$/;
const OF_PROJECTS = /^--(select|ignore)Projects$/;
const IN_BROWSER = /^tests\/(journeys|web)\//;
const OF_COMMANDS = /from 'node:child_process'/;
const PROJECTS = ['unit', 'system', 'web'];
/** Jest with a browser and the checks need about this much memory together. */
const ENOUGH_MEMORY = 8 * 1024 ** 3;

const { paths, options } = parse(process.argv.slice(2));
process.exitCode = paths.length > 0 ? await runSome(paths) : await runAll();

/** `npm test -- tests/api/notes.spec.ts -t "signed"`: runs only these files, and builds only what they need. */
async function runSome(paths) {
  const specs = specFiles();
  const files = new Set();
  for (const path of paths) {
    const found = specs.filter((file) => file.includes(path));
    if (found.length === 0) return refuse(`No test file has “${path}” in its path.`);
    for (const file of found) files.add(file);
  }
  for (const project of builtFor([...files])) {
    const code = await quietly('npx', ['nx', 'run', `${project}:build`, '--output-style=static']);
    if (code !== 0) return code;
  }
  return jest([...files, '--runTestsByPath', ...options]);
}

/** Everything that must pass before a change is pushed. */
async function runAll() {
  const built = await run('npx', ['nx', 'run-many', '-t', 'build', '--output-style=static']);
  if (built !== 0) return built;
  if (totalmem() < ENOUGH_MEMORY) return (await check()) || (await jestAll());
  // The tests often wait for Postgres and for pages; the checks use that time at a lower priority.
  const [checked, tested] = await Promise.all([check(), jestAll()]);
  if (checked !== 0) process.stderr.write('\nTypes, lint or format failed, see above.\n');
  return checked || tested;
}

function check() {
  return quietly(process.execPath, [join(root, 'check.mjs')], { background: true });
}

/**
 * In CI, files that start a browser or a command such as `npm start` and fail are run once more, alone: what was too
 * slow beside everything else passes then. The first failure stays in the output. Other tests do not depend on how
 * busy the machine is.
 */
async function jestAll() {
  if (!process.env.CI) return jest(options);
  const folder = mkdtempSync(join(tmpdir(), 'footing-results-'));
  try {
    const outputFile = join(folder, 'results.json');
    const code = await jest([...options, '--json', `--outputFile=${outputFile}`]);
    if (code === 0 || !existsSync(outputFile)) return code;
    const failed = JSON.parse(readFileSync(outputFile, 'utf8'))
      .testResults.filter(({ status }) => status === 'failed')
      .map(({ name }) => spelled(name));
    if (failed.length === 0 || !failed.every(startsCommand)) return code;
    process.stderr.write(`\nFailed once, now run alone: ${failed.join(', ')}\n`);
    return await jest([...failed, '--runTestsByPath', '--runInBand']);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function jest(args) {
  const ci = process.env.CI ? ['--ci'] : [];
  const flags = ['--experimental-vm-modules', '--no-warnings'];
  const bin = join(root, 'node_modules/jest/bin/jest.js');
  const config = ['--config', join(root, 'tests/jest.config.mjs')];
  return run(process.execPath, [...flags, bin, ...args, ...config, ...ci]);
}

/**
 * Paths and options in any order. Jest would read a path that follows `--selectProjects unit` as another project, and
 * run everything.
 */
function parse(args) {
  const paths = [];
  const options = [];
  let last = '';
  for (const arg of args) {
    const isOption = arg.startsWith('-');
    if (isOption) last = arg;
    const isValue = WITH_VALUE.test(last) || (OF_PROJECTS.test(last) && PROJECTS.includes(arg));
    (isOption || isValue ? options : paths).push(isOption || isValue ? arg : spelled(arg));
    if (!isOption && WITH_VALUE.test(last)) last = '';
  }
  return { paths, options };
}

/** In the same form as the paths in `specFiles`. */
function spelled(path) {
  const inside = isAbsolute(path) ? relative(root, path) : path;
  return inside.split(sep).join('/').replace(/^\.\//, '');
}

function specFiles() {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((file) => `${folder}/${file.split(sep).join('/')}`)
      .filter((file) => /\.spec\.tsx?$/.test(file) && !file.includes('node_modules/')),
  );
}

/** The projects that these tests run from their build: the pages of the web app, or the server. */
function builtFor(files) {
  const projects = new Set();
  for (const file of files) {
    const startsServer = readFileSync(join(root, file), 'utf8').includes('apps/api/dist');
    if (startsServer) projects.add('@footing/api');
    if (startsServer || IN_BROWSER.test(file)) projects.add('@footing/web');
  }
  return projects;
}

function startsCommand(file) {
  return IN_BROWSER.test(file) || OF_COMMANDS.test(readFileSync(join(root, file), 'utf8'));
}

function refuse(reason) {
  process.stderr.write(`${reason}\n`);
  return 1;
}

function run(command, args) {
  return ended(start(command, args, 'inherit'));
}

/** Shows the output only on failure. */
async function quietly(command, args, { background = false } = {}) {
  const child = start(command, args, ['ignore', 'pipe', 'pipe']);
  if (background) setPriority(child.pid, 10);
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data));
  const code = await ended(child);
  if (code !== 0) process.stderr.write(Buffer.concat(said));
  return code;
}

function start(command, args, stdio) {
  return spawn(command, args, { cwd: root, stdio, shell: process.platform === 'win32' });
}

function ended(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
