import { spawn, spawnSync } from 'node:child_process';

// Builds what has changed since the last start, as Nx detects it.
const build = spawnSync('npx', ['nx', 'run-many', '-t', 'build', '--output-style=static'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (build.status !== 0) {
  process.stderr.write(`${build.stdout}${build.stderr}\nFooting could not be built.\n`);
  process.exit(1);
}

const server = spawn(process.execPath, ['apps/api/dist/start.js'], {
  stdio: 'inherit',
  // glibc gives back memory that is free.
  env: { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '65536', ...process.env },
});
// A terminal sends Ctrl-C to both; a process manager's signal is passed on.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
