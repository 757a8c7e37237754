/**
 * `node tests/load/in-turns.mjs <checkout> <other checkout> [turns]`: runs the short benchmark of both in turns (A B A B …) and
 * prints the median of each figure, because figures of one run on a shared machine say little. Each checkout needs its
 * node_modules. Options of the benchmark (BENCH_ROUNDS, BENCH_SECONDS, BENCH_MINUTES) are passed on.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const [one, other, turns = '3'] = process.argv.slice(2);
if (!other) {
  process.stderr.write('Usage: node tests/load/in-turns.mjs <checkout> <other checkout> [turns]\n');
  process.exit(1);
}
const checkouts = [one, other].map((path) => resolve(path));
const env = { BENCH_ROUNDS: '3', BENCH_SECONDS: '3', BENCH_MINUTES: '0', ...process.env };
const PRACTICES = '8';

const runs = checkouts.map(() => []);
for (let turn = 0; turn < Number(turns); turn += 1) {
  for (const [at, cwd] of checkouts.entries()) runs[at].push(figuresOf(cwd));
}

const names = [...new Set(runs.flat().flatMap((figures) => Object.keys(figures)))];
const rows = names.map((name) => [
  name,
  ...runs.map((all) => median(all.map((figures) => figures[name]).filter(Number.isFinite))),
]);
process.stdout.write(`figure\t${checkouts.join('\t')}\n`);
for (const row of rows) process.stdout.write(`${row.join('\t')}\n`);

/** The figures of one run by their path, such as `clientToday.cpuRatio`. */
function figuresOf(cwd) {
  const { status, stdout } = spawnSync('npm', ['run', 'bench', '--', PRACTICES], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`The benchmark of ${cwd} failed.`);
  const result = JSON.parse(stdout.trim().split('\n').at(-1));
  return Object.fromEntries(
    Object.entries(result).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).map(([key, figure]) => [`${name}.${key}`, figure])
        : [[name, value]],
    ),
  );
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? '';
}
