import { Module } from '@nestjs/common';
import { AllowancesResolver } from './allowances.resolver.js';
import { AllowanceSetting } from './allowances.service.js';

@Module({ providers: [AllowanceSetting, AllowancesResolver] })
export class AllowancesModule {}
