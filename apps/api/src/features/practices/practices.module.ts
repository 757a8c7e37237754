import { Module } from '@nestjs/common';
import { StaffChanged } from './member-events.js';
import { MembersService } from './members.service.js';
import { PracticesResolver } from './practices.resolver.js';
import { PracticesService } from './practices.service.js';
import { StaffProfilesResolver } from './staff-profiles/staff-profiles.resolver.js';
import { StaffProfilesService } from './staff-profiles/staff-profiles.service.js';

@Module({
  providers: [
    MembersService,
    PracticesResolver,
    PracticesService,
    StaffChanged,
    StaffProfilesResolver,
    StaffProfilesService,
  ],
  exports: [StaffChanged],
})
export class PracticesModule {}
