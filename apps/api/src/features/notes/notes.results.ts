import { resultUnion } from '../../platform/errors/refusal.js';
import { NoteType } from './note.type.js';

export const NoteResult = resultUnion('NoteResult', () => NoteType);
