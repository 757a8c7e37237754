import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { canEnter, isRoot, unprivilegedUser, type RunAs } from './run-as.js';

/** The location of the database and its owner. */
export interface Place {
  home: string;
  user: RunAs;
}

/**
 * The data folder itself, unless we are root and the user that runs Postgres cannot enter it. Then
 * it is a folder below `systemDir`, named by the file `moved-to` in the data folder, so that
 * removing the data folder starts from scratch, as everywhere else.
 */
export function choosePlace(
  dataDir: string,
  systemDir: string,
  log: (line: string) => void,
): Place {
  mkdirSync(dataDir, { recursive: true });
  if (!isRoot) {
    assertOwn(dataDir);
    return { home: dataDir, user: undefined };
  }
  const moved = movedTo(dataDir);
  const user = ownerOf(moved ?? dataDir) ?? unprivilegedUser();
  if (!user) {
    throw new EmbeddedPostgresError(
      'Postgres does not run as root and there is no user postgres or nobody: start as another user, or set DATABASE_URL.',
    );
  }
  if (moved) return { home: moved, user };
  if (canEnter(user, dataDir)) return { home: dataDir, user };
  if (existsSync(join(dataDir, 'postgres'))) {
    throw new EmbeddedPostgresError(
      `Postgres cannot enter ${dataDir} any more (it does not run as root): let other users enter that folder and those above it (chmod o+x), or set DATA_DIR to another folder.`,
    );
  }
  const home = moveTo(dataDir, systemDir);
  log(`Postgres cannot enter ${dataDir} (it does not run as root): its data is kept in ${home}`);
  return { home, user };
}

function assertOwn(dataDir: string): void {
  const owner = statSync(join(dataDir, 'postgres'), { throwIfNoEntry: false })?.uid;
  if (owner === undefined) accessSync(dataDir, constants.W_OK | constants.X_OK);
  if (owner !== undefined && process.getuid && owner !== process.getuid()) {
    throw new EmbeddedPostgresError(
      `The database in ${dataDir} belongs to another user: start as that user, or set DATA_DIR to another folder.`,
    );
  }
}

/** A database made without root keeps its owner when root starts it. */
function ownerOf(home: string): RunAs {
  const found = statSync(join(home, 'postgres'), { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

function movedTo(dataDir: string): string | null {
  const note = join(dataDir, 'moved-to');
  const home = existsSync(note) ? readFileSync(note, 'utf8').trim() : '';
  if (home !== '' && existsSync(home)) return home;
  rmSync(note, { force: true });
  return null;
}

function moveTo(dataDir: string, systemDir: string): string {
  mkdirSync(systemDir, { recursive: true });
  chmodSync(systemDir, 0o755);
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const home = mkdtempSync(join(systemDir, `${hash}-`));
  chmodSync(home, 0o755);
  const draft = join(dataDir, `moved-to.${process.pid}`);
  writeFileSync(draft, `${home}\n`);
  try {
    linkSync(draft, join(dataDir, 'moved-to'));
    return home;
  } catch (error) {
    // Another process started concurrently: its file counts.
    rmSync(home, { recursive: true });
    const theirs = movedTo(dataDir);
    if (theirs) return theirs;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
