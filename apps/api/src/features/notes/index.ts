export { Note } from './note.entity.js';
export { NoteStatus, NoteType, NoteVisibility } from './note.type.js';
export { notesOfSession } from './notes.loaders.js';
export { NoteAccessService } from './private/note-access.service.js';
export { AccessRequestType } from './private/private-notes.type.js';
export { NotesModule } from './notes.module.js';
