export { Note } from './note.entity.js';
export { NoteStatus, NoteType, NoteVisibility } from './note.type.js';
export { notesOfSession } from './notes.loaders.js';
export { NoteAccess } from './note-access.js';
export { AccessRequestType } from './private-notes.type.js';
export { NotesModule } from './notes.module.js';
