import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/index.js';
import { AddendaResolver } from './addenda.resolver.js';
import { AddendaService } from './addenda.service.js';
import { Agreeing } from './agreeing.service.js';
import { NoteTexts } from './note-texts.js';
import { NotesResolver } from './notes.resolver.js';
import { NotesService } from './notes.service.js';
import { SessionNotesResolver } from './session-notes.resolver.js';

@Module({
  imports: [PlansModule],
  providers: [
    AddendaResolver,
    AddendaService,
    Agreeing,
    NoteTexts,
    NotesResolver,
    NotesService,
    SessionNotesResolver,
  ],
})
export class NotesModule {}
