import { Module } from '@nestjs/common';
import { JournalListsService } from './journal-lists.service.js';
import { JournalResolver } from './journal.resolver.js';
import { JournalService } from './journal.service.js';

@Module({ providers: [JournalService, JournalListsService, JournalResolver] })
export class JournalModule {}
