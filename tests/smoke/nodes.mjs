import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../apps/api/free-port.mjs';

/**
 * For each supported major version of Node: installs a clone of the committed sources, starts it, checks that it is
 * ready, stops it, and runs some tests. `node tests/smoke/nodes.mjs 24` tries one version. The Node binaries come from
 * the npm registry.
 */
const LINES = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24'];
const SPECS = [
  'libs',
  'apps/web/src/shared',
  'tests/api/notes.spec.ts',
  'tests/architecture/schema.spec.ts',
];
const READY_MS = 300_000;
const root = fileURLToPath(new URL('../..', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'footing-nodes-'));
// If root runs this, the embedded Postgres runs as another user.
chmodSync(folder, 0o755);
try {
  const failed = [];
  for (const line of LINES) {
    const problem = await tryOn(line).catch((error) => error.message);
    process.stdout.write(`Node ${line}: ${problem ?? 'works'}\n`);
    if (problem) failed.push(line);
  }
  process.exitCode = failed.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The problem, or null. */
async function tryOn(line) {
  const bin = nodeOf(line);
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const clone = join(folder, `clone-${line}`);
  run('git', ['clone', '--quiet', root, clone], { env });
  run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: clone, env });
  const started = await start(clone, env);
  if (started) return started;
  run('npm', ['test', '--', ...SPECS], { cwd: clone, env });
  rmSync(clone, { recursive: true, force: true });
  return null;
}

/** The folder with a `node` of this version. */
function nodeOf(line) {
  const name = `node-${process.platform}-${process.arch}`;
  const at = join(folder, `node-${line}`);
  mkdirSync(at);
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-save'];
  run('npm', ['install', ...quiet, '--prefix', at, `${name}@${line}`]);
  return join(at, 'node_modules', name, 'bin');
}

async function start(clone, env) {
  const port = await freePort();
  const child = spawn('npm', ['start'], {
    cwd: clone,
    env: { ...env, PORT: String(port), DATA_DIR: join(clone, '.data'), DEMO: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const pidFile = join(clone, '.data/postgres/data/postmaster.pid');
  const end = Date.now() + READY_MS;
  while (Date.now() < end && child.exitCode === null) {
    if (await isReady(port)) {
      stop(child, 'SIGINT');
      await ended;
      while (Date.now() < end && existsSync(pidFile)) await pause(250);
      return existsSync(pidFile) ? `npm start left Postgres running.\n${said}` : null;
    }
    await pause(250);
  }
  stop(child, 'SIGKILL');
  return `npm start was not ready.\n${said}`;
}

/** The whole process group gets the signal, as it does on Ctrl-C in a terminal. */
function stop(child, signal) {
  if (process.platform === 'win32') child.kill(signal);
  else process.kill(-child.pid, signal);
}

async function isReady(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).ok;
  } catch {
    return false;
  }
}

function run(command, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.\n${stdout}${stderr}`);
}
