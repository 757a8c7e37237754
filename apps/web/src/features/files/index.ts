import { lazyWithRetry } from '../../shared/ui';

/** For clients: the way to their files, on the page about their coach. */
export const MyFilesLine = lazyWithRetry(() => import('./MyFilesLine'));
/** The section "Files" of a client's page. */
export const FilesOfClient = lazyWithRetry(() => import('./FilesOfClient'));
/** The files at a step and its actions, or at a session. */
export const AttachedFiles = lazyWithRetry(() => import('./AttachedFiles'));
/** Adds files to a message that is being written. */
export const AddToMessage = lazyWithRetry(() => import('./AddToMessage'));
/** The files in a message. */
export const FilesInMessage = lazyWithRetry(() => import('./FilesInMessage'));
export type { FileToSend } from './AddToMessage';
/** The section "Files" of the practice's page. */
export const PracticeFiles = lazyWithRetry(() => import('./library/PracticeFiles'));
/** The practice's files at a step or an action of a template. */
export const PlacedFiles = lazyWithRetry(() => import('./library/PlacedFiles'));
