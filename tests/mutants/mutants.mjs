import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyRepository } from '../support/repository-copy.mjs';
import { MUTATIONS } from './mutations.mjs';

/**
 * Applies one small fault at a time to a copy of the sources, and runs the specs that must detect it. Exits with code 1
 * if a fault survives, if its text does not occur exactly once, or if it breaks the build. `npm run mutants -- gate`
 * tries those whose text or tests contain the word. Detected faults are recorded; `--resume` skips them as long as the
 * changed file and the specs are the same.
 */
const AGREED_SURVIVORS = 0;
const root = fileURLToPath(new URL('../..', import.meta.url));
const MUTATED = [
  'apps/api/src',
  'libs/calendar/src',
  'libs/kernel/src',
  'libs/library/src',
  'libs/plan-engine/src',
];
const RECORD = join(root, 'node_modules/.cache/footing-tests/mutants.json');

const words = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const resumed = process.argv.includes('--resume');
const sources = filesIn(MUTATED, (file) => /\.ts$/.test(file) && !/\.spec\.ts$/.test(file));
const specs = filesIn(['libs/plan-engine/src', 'tests'], (file) => /\.spec\.ts$/.test(file));
const chosen = MUTATIONS.filter(
  ({ find, tests }) =>
    words.length === 0 || words.some((word) => `${find} ${tests.join()}`.includes(word)),
).map((mutation) => ({ ...mutation, specs: mutation.tests.flatMap(specsNamed) }));
const stale = chosen.filter(({ find }) => placesOf(find).length !== 1);
for (const { find } of stale) say(`Found ${placesOf(find).length} times instead of once: ${find}`);

process.exitCode = stale.length > 0 || chosen.length === 0 ? 1 : tryAll();

function tryAll() {
  const before = resumed && existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : [];
  const noticed = new Set(before);
  const left = chosen.filter((mutation) => !noticed.has(keyOf(mutation)));
  say(`${chosen.length - left.length} of ${chosen.length} were noticed before.`);
  const results = left.length > 0 ? tryEach(left, noticed) : [];
  const unnoticed = results.filter(({ result }) => result !== 'NOTICED');
  const survived = unnoticed.filter(({ result }) => result === 'SURVIVED');
  say(
    `\n${chosen.length - unnoticed.length} of ${chosen.length} noticed, ${survived.length} survived.`,
  );
  for (const { result, mutation } of unnoticed) say(`${result}: ${oneLine(mutation.find)}`);
  const isAgreed = survived.length <= AGREED_SURVIVORS && survived.length === unnoticed.length;
  return isAgreed ? 0 : 1;
}

/** Groups faults with the same specs, because these specs must first pass without a fault. */
function tryEach(mutations, noticed) {
  const copy = mkdtempSync(join(tmpdir(), 'footing-mutants-'));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  copyRepository(copy);
  const groups = new Map();
  for (const mutation of mutations) {
    const tests = mutation.specs.join(' ');
    groups.set(tests, [...(groups.get(tests) ?? []), mutation]);
  }
  return [...groups].flatMap(([tests, group]) => {
    const { code, said } = run(copy, tests.split(' '));
    if (code !== 0)
      say(`${said}\nThese tests fail without any fault: there is nothing to compare with.`);
    return group.map((mutation) => {
      const result = code === 0 ? tryOne(copy, mutation) : 'UNTRIED';
      if (result === 'NOTICED') {
        noticed.add(keyOf(mutation));
        mkdirSync(dirname(RECORD), { recursive: true });
        writeFileSync(RECORD, JSON.stringify([...noticed]));
      }
      return { result, mutation };
    });
  });
}

function tryOne(copy, { find, replace, specs: tests }) {
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
  const result = code === 0 ? 'SURVIVED' : failed ? 'NOTICED' : 'BROKEN';
  const seconds = Math.round((Date.now() - began) / 1000);
  const first = said.split('\n').find((line) => line.includes('●')) ?? '';
  say(
    `${result} ${seconds} s  ${basename(path)}  ${oneLine(find)} -> ${oneLine(replace)}  ${first.trim()}`,
  );
  return result;
}

/** Changes with the fault, the file that it changes, and the specs that must detect it. */
function keyOf({ find, replace, specs: tests }) {
  const hash = createHash('sha256').update(find).update(replace);
  for (const path of placesOf(find)) hash.update(sources.get(path));
  for (const path of tests) hash.update(specs.get(path));
  return hash.digest('hex').slice(0, 16);
}

/** A spec of the engine is given by its name alone, because each name occurs once. */
function specsNamed(name) {
  const found = [...specs.keys()].filter(
    (file) => file === name || file.endsWith(`/${name}.spec.ts`),
  );
  if (found.length !== 1) throw new Error(`${found.length} test files are named “${name}”.`);
  return found;
}

function run(copy, tests) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['test.mjs', ...tests, '--bail', '--silent'],
    { cwd: copy, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  return { code: status, said: stdout + stderr };
}

function filesIn(folders, wanted) {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((file) => `${folder}/${file.split(sep).join('/')}`)
      .filter((file) => wanted(file) && !file.includes('node_modules/')),
  );
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** The files that contain the text, once per occurrence. */
function placesOf(find) {
  return [...sources].flatMap(([file, text]) => Array(text.split(find).length - 1).fill(file));
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ').slice(0, 80);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
