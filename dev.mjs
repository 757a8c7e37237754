import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from './apps/api/free-port.mjs';
import { watchApi } from './apps/api/watch.mjs';

const root = import.meta.dirname;
const web = join(root, 'apps/web');
const port = Number(process.env.PORT ?? 3000);
const url = process.env.PUBLIC_URL ?? `http://localhost:${port}`;

/** The current server; it is replaced when the next one is ready. */
let serving = null;
let starting = null;
/** A process with the packages loaded, for the next change. */
let spare = null;
let ending = false;
let isReady;
const ready = new Promise((resolve) => (isReady = resolve));
const proxies = [];

const vite = await serveWeb();
const watcher = watchApi({
  onBuilt: (file, packages) => void restart(file, packages),
  onError: (error) => say(`The API does not compile.\n${error.message}`),
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void end());

/** Vite serves the pages, and proxies the rest to the API. */
async function serveWeb() {
  const { createServer } = await import(
    pathToFileURL(createRequire(join(web, 'package.json')).resolve('vite')).href
  );
  const toApi = {
    target: url,
    ws: true,
    configure: (proxy) => {
      proxies.push(proxy);
      proxy.on('start', (_req, res) => track(serving, res));
    },
    /** Holds requests until the first server is ready. */
    bypass: () => ready,
  };
  const server = await createServer({
    configFile: join(web, 'vite.config.ts'),
    clearScreen: false,
    server: {
      port,
      strictPort: true,
      proxy: {
        '/files': toApi,
        '/graphql': toApi,
        '/dev': toApi,
        '/schemas': toApi,
        '/feeds': toApi,
        '/healthz': toApi,
        '/readyz': toApi,
      },
    },
  });
  return server.listen();
}

/** The old server answers until the new one is ready, so that no request fails. Both use one database. */
async function restart(file, packages) {
  const began = performance.now();
  starting?.child.kill('SIGKILL');
  const next = spare?.packages === packages ? spare : startProcess(packages);
  spare = null;
  starting = next;
  next.port = await freePort();
  next.child.send({ file, port: next.port });
  while (starting === next && !(await answers(next.port))) await pause(25);
  if (starting !== next || ending) return;
  starting = null;
  const before = serving;
  serving = next;
  for (const proxy of proxies) proxy.options.target = `http://127.0.0.1:${next.port}`;
  isReady();
  if (before) retire(before);
  if (!before) process.stdout.write(next.said);
  else say(`The API restarted in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  spare = startProcess(packages);
}

/** A server that was replaced first answers what it has been asked: once it is shutting down, it refuses requests. */
function track(server, response) {
  server.open.add(response);
  response.once('close', () => {
    server.open.delete(response);
    if (server !== serving) retire(server);
  });
}

function retire({ open, child }) {
  if (open.size === 0) child.kill('SIGTERM');
}

function startProcess(packages) {
  const child = spawn(process.execPath, [join(root, 'apps/api/standby.mjs'), packages], {
    cwd: root,
    env: { ...process.env, PUBLIC_URL: url },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const server = { child, packages, open: new Set(), said: '' };
  child.once('exit', (code) => gone(server, code));
  child.stdout.on('data', (data) => print(server, data));
  return server;
}

/** The output of a start is shown only the first time. */
function print(server, data) {
  if (server === serving) process.stdout.write(data);
  else server.said += data;
}

function gone(server, code) {
  if (server === spare) spare = null;
  if (ending || (server !== serving && server !== starting)) return;
  if (server === starting) starting = null;
  process.stdout.write(server === serving ? '' : server.said);
  say(`The API ended with code ${code}. It starts again after the next change.`);
}

async function end() {
  if (ending) return;
  ending = true;
  const children = [serving, starting, spare].filter(Boolean).map(({ child }) => child);
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

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
