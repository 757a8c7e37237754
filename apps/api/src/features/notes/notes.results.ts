import { resultUnion } from '../../platform/errors/refusal.js';
import { NoteFormType } from './forms/note-form.type.js';
import { NoteType } from './note.type.js';
import { NoteAccessType, PrivateNotesOfClientType } from './private/private-notes.type.js';

export const NoteResult = resultUnion('NoteResult', () => NoteType);
export const NoteFormResult = resultUnion('NoteFormResult', () => NoteFormType);
export const NoteAccessResult = resultUnion('NoteAccessResult', () => NoteAccessType);
export const PrivateNotesResult = resultUnion('PrivateNotesResult', () => PrivateNotesOfClientType);
