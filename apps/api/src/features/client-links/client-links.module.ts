import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { ClientLinksResolver } from './client-links.resolver.js';
import { ClientLinksService } from './client-links.service.js';

@Module({ imports: [PeopleModule], providers: [ClientLinksService, ClientLinksResolver] })
export class ClientLinksModule {}
