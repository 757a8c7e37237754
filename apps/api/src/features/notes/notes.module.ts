import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { PlansModule } from '../plans/index.js';
import { AddendaResolver } from './addenda.resolver.js';
import { AddendaService } from './addenda.service.js';
import { AgreedActionsService } from './agreed-actions.service.js';
import { NoteFormsResolver } from './forms/note-forms.resolver.js';
import { NoteFormsService } from './forms/note-forms.service.js';
import { NoteAccessService } from './private/note-access.service.js';
import { NoteTextsService } from './note-texts.service.js';
import { NoteSearchResolver } from './search/note-search.resolver.js';
import { NoteSearchService } from './search/note-search.service.js';
import { NotePdfController } from './print/note-pdf.controller.js';
import { PrintedNotesService } from './print/printed-notes.service.js';
import { NotesNeededService } from './unfinished/notes-needed.service.js';
import { UnfinishedNotesResolver } from './unfinished/unfinished-notes.resolver.js';
import { NotesResolver } from './notes.resolver.js';
import { NotesService } from './notes.service.js';
import { PrivateNotesService } from './private/private-notes.service.js';
import { PrivateNotesResolver } from './private/private-notes.resolver.js';
import { SessionNotesResolver } from './session-notes.resolver.js';

@Module({
  imports: [PeopleModule, PlansModule],
  exports: [NoteAccessService],
  controllers: [NotePdfController],
  providers: [
    AddendaResolver,
    AddendaService,
    AgreedActionsService,
    NoteAccessService,
    NoteFormsResolver,
    NoteFormsService,
    NoteSearchResolver,
    NoteSearchService,
    NoteTextsService,
    NotesResolver,
    NotesNeededService,
    NotesService,
    PrintedNotesService,
    PrivateNotesService,
    PrivateNotesResolver,
    SessionNotesResolver,
    UnfinishedNotesResolver,
  ],
})
export class NotesModule {}
