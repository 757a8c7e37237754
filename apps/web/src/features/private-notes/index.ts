export { NoteAccess } from './NoteAccess';
export { NotesToChoose } from './NotesToChoose';
export { PrivateNoteChoice } from './PrivateNoteChoice';
