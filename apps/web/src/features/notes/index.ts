export { NoteGlance } from './NoteGlance';
export { SessionNotes } from './SessionNotes';
