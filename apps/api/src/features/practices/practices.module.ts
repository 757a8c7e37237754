import { Module } from '@nestjs/common';
import { StaffChanged } from './member-events.js';
import { MembersService } from './members.service.js';
import { PracticesResolver } from './practices.resolver.js';
import { PracticesService } from './practices.service.js';

@Module({
  providers: [MembersService, PracticesResolver, PracticesService, StaffChanged],
  exports: [StaffChanged],
})
export class PracticesModule {}
