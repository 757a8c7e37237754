import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer as createNetServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { watchApi } from './apps/api/watch.mjs';

const root = import.meta.dirname;
const web = join(root, 'apps/web');
const port = Number(process.env.PORT ?? 3000);
const url = process.env.PUBLIC_URL ?? `http://localhost:${port}`;

/** The server that answers now; it is replaced when the next one is ready. */
let serving = null;
let starting = null;
let ending = false;
let isReady;
const ready = new Promise((resolve) => (isReady = resolve));
const proxies = [];

const vite = await serveWeb();
const watcher = watchApi({
  onBuilt: (file) => void restart(file),
  onError: (error) => say(`The API does not compile.\n${error.message}`),
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void end());

/** Vite serves the pages, and passes on to the API what is not a page. */
async function serveWeb() {
  const { createServer } = await import(
    pathToFileURL(createRequire(join(web, 'package.json')).resolve('vite')).href
  );
  const toApi = {
    target: url,
    ws: true,
    configure: (proxy) => proxies.push(proxy),
    /** Holds requests until the first server is ready. */
    bypass: () => ready,
  };
  const server = await createServer({
    configFile: join(web, 'vite.config.ts'),
    clearScreen: false,
    server: {
      port,
      strictPort: true,
      proxy: { '/graphql': toApi, '/dev': toApi, '/healthz': toApi, '/readyz': toApi },
    },
  });
  return server.listen();
}

/** The server before serves on until the new one is ready, so that no request fails. Both use one database. */
async function restart(file) {
  const began = performance.now();
  starting?.child.kill('SIGKILL');
  const next = { port: await freePort(), said: '' };
  starting = next;
  next.child = spawn(process.execPath, ['--enable-source-maps', file], {
    cwd: root,
    env: { ...process.env, PORT: String(next.port), PUBLIC_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  next.child.once('exit', (code) => void gone(next, code));
  next.child.stdout.on('data', (data) => heard(next, data));
  while (starting === next && !(await answers(next.port))) await pause(25);
  if (starting !== next || ending) return;
  starting = null;
  const before = serving;
  serving = next;
  for (const proxy of proxies) proxy.options.target = `http://127.0.0.1:${next.port}`;
  isReady();
  before?.child.kill('SIGTERM');
  if (!before) process.stdout.write(next.said);
  else say(`The API is new after ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}

/** What a server says while it starts is of interest the first time. */
function heard(server, data) {
  if (server === serving) process.stdout.write(data);
  else server.said += data;
}

function gone(server, code) {
  if (ending || (server !== serving && server !== starting)) return;
  if (server === starting) starting = null;
  process.stdout.write(server === serving ? '' : server.said);
  say(`The API ended with code ${code}. It is started again after the next change.`);
}

async function end() {
  if (ending) return;
  ending = true;
  const children = [serving, starting].filter(Boolean).map(({ child }) => child);
  const running = children.filter(({ exitCode, signalCode }) => (exitCode ?? signalCode) === null);
  const ended = running.map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of running) child.kill('SIGTERM');
  await Promise.all([watcher.close(), vite.close(), ...ended]);
  process.exit(0);
}

async function answers(at) {
  try {
    return (await fetch(`http://127.0.0.1:${at}/readyz`)).ok;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createNetServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
