import { Module } from '@nestjs/common';
import { CheckInsReading } from './check-ins-reading.js';
import { CheckInsResolver } from './check-ins.resolver.js';
import { CheckingIn } from './checking-in.js';

@Module({ providers: [CheckingIn, CheckInsReading, CheckInsResolver] })
export class CheckInsModule {}
