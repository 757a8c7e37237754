export { NoteSummary } from './NoteSummary';
export { SessionNotes } from './SessionNotes';
