import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { PlansModule } from '../plans/index.js';
import { SafetyModule } from '../safety/index.js';
import { ArchiveSubscribers } from './archive.subscribers.js';
import { ArchivingResolver } from './archiving.resolver.js';
import { ClientAccessService } from './client-access.service.js';
import { NewStartsService } from './new-starts.service.js';
import { TransferSubscribers } from './transfer.subscribers.js';

@Module({
  imports: [PeopleModule, PlansModule, SafetyModule],
  providers: [
    ArchiveSubscribers,
    ArchivingResolver,
    ClientAccessService,
    NewStartsService,
    TransferSubscribers,
  ],
})
export class ArchivingModule {}
