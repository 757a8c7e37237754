import { Module } from '@nestjs/common';
import { ContactLogging } from './contact-logging.js';
import { ContactReading } from './contact-reading.js';
import { ContactResolver } from './contact.resolver.js';

@Module({ providers: [ContactLogging, ContactReading, ContactResolver] })
export class ContactModule {}
