import { Module } from '@nestjs/common';
import { MembersService } from './members.service.js';
import { PracticesResolver } from './practices.resolver.js';
import { PracticesService } from './practices.service.js';

@Module({ providers: [MembersService, PracticesResolver, PracticesService] })
export class PracticesModule {}
