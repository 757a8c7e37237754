import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MUTATIONS } from './mutations.mjs';

/**
 * Makes one small fault after the other in a copy of the sources, and runs the specs that must notice it. Ends with
 * code 1 where one is not noticed, where a text is no longer found exactly once, or where a fault breaks more than it
 * should. `npm run mutants -- gate` tries those whose text or tests contain the word.
 */
const AGREED_SURVIVORS = 0;
const root = fileURLToPath(new URL('../..', import.meta.url));
const MUTATED = ['apps/api/src', 'libs/kernel/src', 'libs/library/src', 'libs/plan-engine/src'];
const COPIED = [
  'apps',
  'libs',
  'tests',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'test.mjs',
];
const LEFT_OUT = new Set(['node_modules', 'dist', '.data']);

const [word = ''] = process.argv.slice(2);
const chosen = MUTATIONS.filter(({ find, tests }) => `${find} ${tests.join()}`.includes(word));
const sources = readSources();
const stale = chosen.filter(({ find }) => placesOf(find).length !== 1);
for (const { find } of stale) say(`Found ${placesOf(find).length} times instead of once: ${find}`);

process.exitCode = stale.length > 0 || chosen.length === 0 ? 1 : tryAll();

function tryAll() {
  const copy = mkdtempSync(join(tmpdir(), 'footing-mutants-'));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  copyTo(copy);
  const all = [...new Set(chosen.flatMap(({ tests }) => tests))];
  const { code, said } = run(copy, all);
  if (code !== 0) {
    say(said);
    say('These tests fail without any fault: there is nothing to compare with.');
    return 1;
  }
  const results = chosen.map((mutation) => tryOne(copy, mutation));
  const survived = results.filter((result) => result === 'SURVIVED').length;
  const broken = results.filter((result) => result === 'BROKEN').length;
  const noticed = results.length - survived - broken;
  say(
    `\n${noticed} of ${results.length} noticed, ${survived} survived, ${broken} broke the build.`,
  );
  return survived > AGREED_SURVIVORS || broken > 0 ? 1 : 0;
}

function tryOne(copy, { find, replace, tests }) {
  const [path] = placesOf(find);
  const file = join(copy, path);
  const text = sources.get(path);
  const began = Date.now();
  writeFileSync(
    file,
    text.replace(find, () => replace),
  );
  const { code, said } = run(copy, tests);
  writeFileSync(file, text);
  const failed = /^Tests: .*\bfailed\b/m.test(said);
  const result = code === 0 ? 'SURVIVED' : failed ? 'noticed' : 'BROKEN';
  const seconds = Math.round((Date.now() - began) / 1000);
  const first =
    said
      .split('\n')
      .find((line) => line.includes('●'))
      ?.trim() ?? '';
  say(
    `${result} ${seconds} s  ${basename(path)}  ${oneLine(find)} -> ${oneLine(replace)}  ${first}`,
  );
  return result;
}

function run(copy, tests) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['test.mjs', ...tests, '--bail', '--silent'],
    { cwd: copy, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  return { code: status, said: stdout + stderr };
}

function readSources() {
  const files = MUTATED.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((file) => `${folder}/${file.split(sep).join('/')}`)
      .filter((file) => /\.ts$/.test(file) && !/\.spec\.ts$/.test(file)),
  );
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** The files that contain the text, each as often as it does. */
function placesOf(find) {
  return [...sources].flatMap(([file, text]) => Array(text.split(find).length - 1).fill(file));
}

/** Packages are linked; our own, which are links to the sources, lead into the copy. */
function copyTo(copy) {
  for (const path of COPIED) {
    cpSync(join(root, path), join(copy, path), {
      recursive: true,
      filter: (source) => !LEFT_OUT.has(basename(source)),
    });
  }
  link('node_modules', ['@footing', '.cache']);
  for (const folder of ['apps/api', 'apps/web', 'tests'])
    link(`${folder}/node_modules`, ['.cache']);
  cpSync(join(root, 'node_modules/@footing'), join(copy, 'node_modules/@footing'), {
    recursive: true,
    verbatimSymlinks: true,
  });

  function link(folder, except) {
    mkdirSync(join(copy, folder), { recursive: true });
    for (const name of namesIn(join(root, folder)).filter((one) => !except.includes(one))) {
      symlinkSync(join(root, folder, name), join(copy, folder, name), 'junction');
    }
  }
}

function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ').slice(0, 80);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
