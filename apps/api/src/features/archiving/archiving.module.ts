import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { PlansModule } from '../plans/index.js';
import { SafetyModule } from '../safety/index.js';
import { ArchivedClients } from './archived-clients.js';
import { ArchivingResolver } from './archiving.resolver.js';
import { ClientAccess } from './client-access.js';
import { NewStarts } from './new-starts.js';
import { TransferTelling } from './transfer-telling.js';

@Module({
  imports: [PeopleModule, PlansModule, SafetyModule],
  providers: [ArchivedClients, ArchivingResolver, ClientAccess, NewStarts, TransferTelling],
})
export class ArchivingModule {}
