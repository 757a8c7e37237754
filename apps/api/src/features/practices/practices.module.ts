import { Module } from '@nestjs/common';
import { PracticesResolver } from './practices.resolver.js';

@Module({ providers: [PracticesResolver] })
export class PracticesModule {}
