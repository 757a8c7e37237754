import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { ClientLinksResolver } from './client-links.resolver.js';
import { ClientLinks } from './client-links.service.js';

@Module({ imports: [PeopleModule], providers: [ClientLinks, ClientLinksResolver] })
export class ClientLinksModule {}
