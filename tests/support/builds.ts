import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Files of a build that have the same name in every build. */
const UNHASHED = ['index.html', 'preload.js', 'sw.js'];
const COMPRESSED = /\.(br|gz)$/;
const TEXT = /\.(js|css|html)$/;

/** Several builds of the web app, of which a server has one at a time. */
export interface Builds {
  /** What the server serves. It looks for its files when it starts, so until the first `deploy` names of all builds are there. */
  folder: string;
  /** Puts another build in its place, whose scripts and styles all have other names. Those of the build before are gone. */
  deploy(build: number): void;
  /** The number of the build with a script of this name, as the page names it. */
  numberOf(script: string): number;
  remove(): void;
}

/**
 * Copies of a build of the web app that differ as builds of different sources do: each file with a hash in its name has another name,
 * and with it whatever names it, up to the page and the service worker.
 */
export function buildsOf(dist: string, count: number): Builds {
  const folder = mkdtempSync(join(tmpdir(), 'footing-builds-'));
  const hashed = readdirSync(join(dist, 'assets')).filter((name) => !COMPRESSED.test(name));
  const nameIn = (build: number, name: string) =>
    name.replace(/(\.\w+)$/, build === 0 ? '$1' : `-build${build}$1`);
  const anyName = new RegExp(hashed.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  const renamedIn = (build: number, text: string) =>
    text.replaceAll(anyName, (name) => nameIn(build, name));

  const write = (build: number, place: string, from: string) => {
    if (TEXT.test(from)) writeFileSync(place, renamedIn(build, readFileSync(from, 'utf8')));
    else cpSync(from, place);
  };
  const deploy = (build: number) => {
    const revisions = new Map<string, string>();
    for (const name of UNHASHED) {
      const from = join(dist, name);
      write(build, join(folder, name), from);
      revisions.set(revisionOf(from), revisionOf(join(folder, name)));
    }
    const worker = join(folder, 'sw.js');
    const anyRevision = new RegExp([...revisions.keys()].join('|'), 'g');
    const text = readFileSync(worker, 'utf8').replaceAll(anyRevision, (one) => revisions.get(one)!);
    writeFileSync(worker, text);
    for (let other = 0; other < count; other += 1) {
      if (other === build) continue;
      for (const name of hashed)
        rmSync(join(folder, 'assets', nameIn(other, name)), { force: true });
    }
    for (const name of hashed) {
      write(build, join(folder, 'assets', nameIn(build, name)), join(dist, 'assets', name));
    }
  };

  cpSync(dist, folder, {
    recursive: true,
    filter: (from) => !COMPRESSED.test(from) && basename(from) !== 'assets',
  });
  mkdirSync(join(folder, 'assets'));
  for (let build = count - 1; build >= 0; build -= 1) {
    for (const name of hashed) writeFileSync(join(folder, 'assets', nameIn(build, name)), '');
  }
  return {
    folder,
    deploy,
    numberOf: (script) => Number(/-build(\d+)\.js$/.exec(script)?.[1] ?? 0),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** As the build computes it for the service worker. */
const revisionOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
