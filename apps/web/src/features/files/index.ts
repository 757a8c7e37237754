import { lazyWithRetry } from '../../shared/ui';

/** For clients: the way to their files, on the page about their coach. */
export const MyFilesLine = lazyWithRetry(() => import('./MyFilesLine'));
/** The section "Files" of a client's page. */
export const FilesOfClient = lazyWithRetry(() => import('./FilesOfClient'));
/** The files at a step and its actions, or at a session. */
export const AttachedFiles = lazyWithRetry(() => import('./AttachedFiles'));
/** The section "Files" of the practice's page. */
export const PracticeFiles = lazyWithRetry(() => import('./library/PracticeFiles'));
