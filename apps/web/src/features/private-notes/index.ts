export { NoteAccess } from './NoteAccess';
export { PrivateNotesPrompt } from './PrivateNotesPrompt';
export { PrivateNoteChoice } from './PrivateNoteChoice';
