import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { ContactLogging } from './contacts.service.js';
import { ContactReading } from './contact-log.service.js';
import { ContactResolver } from './contact.resolver.js';

@Module({
  imports: [PeopleModule],
  providers: [ContactLogging, ContactReading, ContactResolver],
})
export class ContactModule {}
