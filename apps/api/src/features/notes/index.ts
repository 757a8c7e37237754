export { Note } from './note.entity.js';
export { NoteStatus, NoteType, NoteVisibility } from './note.type.js';
export { notesOfSession } from './notes.loaders.js';
