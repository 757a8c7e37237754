/** The message is one sentence for the person at the terminal: what is wrong, and what to do. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

/** One sentence that says why a folder cannot hold the database; null for an error that is not about a folder. */
export function folderProblem(folder: string, error: unknown): EmbeddedPostgresError | null {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new EmbeddedPostgresError(
        `This user may not write to ${folder}: grant it that right, or set DATA_DIR to a folder it owns.`,
      );
    case 'EEXIST':
    case 'ENOTDIR':
      return new EmbeddedPostgresError(
        `${folder} is not a folder: move what is there away, or set DATA_DIR to a folder.`,
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return new EmbeddedPostgresError(
        `There is no space left for ${folder}: free some, or set DATA_DIR to another disk.`,
      );
    default:
      return null;
  }
}
