import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { PlansModule } from '../plans/index.js';
import { AddendaResolver } from './addenda.resolver.js';
import { AddendaService } from './addenda.service.js';
import { Agreeing } from './agreeing.service.js';
import { NoteAccess } from './note-access.js';
import { NoteTexts } from './note-texts.js';
import { NotesResolver } from './notes.resolver.js';
import { NotesService } from './notes.service.js';
import { PrivateNotes } from './private-notes.js';
import { PrivateNotesResolver } from './private-notes.resolver.js';
import { SessionNotesResolver } from './session-notes.resolver.js';

@Module({
  imports: [PeopleModule, PlansModule],
  exports: [NoteAccess],
  providers: [
    AddendaResolver,
    AddendaService,
    Agreeing,
    NoteAccess,
    NoteTexts,
    NotesResolver,
    NotesService,
    PrivateNotes,
    PrivateNotesResolver,
    SessionNotesResolver,
  ],
})
export class NotesModule {}
