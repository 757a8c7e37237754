import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { ContactLogging } from './contact-logging.js';
import { ContactReading } from './contact-reading.js';
import { ContactResolver } from './contact.resolver.js';

@Module({
  imports: [PeopleModule],
  providers: [ContactLogging, ContactReading, ContactResolver],
})
export class ContactModule {}
