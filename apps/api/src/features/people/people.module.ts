import { Module } from '@nestjs/common';
import { ClientProfileResolver } from './client-profile.resolver.js';

@Module({ providers: [ClientProfileResolver] })
export class PeopleModule {}
