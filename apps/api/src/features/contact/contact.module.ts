import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { ContactsService } from './contacts.service.js';
import { ContactLogService } from './contact-log.service.js';
import { ContactResolver } from './contact.resolver.js';

@Module({
  imports: [PeopleModule],
  providers: [ContactsService, ContactLogService, ContactResolver],
})
export class ContactModule {}
