import { Module } from '@nestjs/common';
import { CheckInsReading } from './check-in-series.service.js';
import { CheckInsResolver } from './check-ins.resolver.js';
import { CheckingIn } from './check-ins.service.js';

@Module({ providers: [CheckingIn, CheckInsReading, CheckInsResolver] })
export class CheckInsModule {}
