export type * from './types.js';
export * from './documents/RefreshSessionDocument.js';
export * from './documents/SignOutDocument.js';
