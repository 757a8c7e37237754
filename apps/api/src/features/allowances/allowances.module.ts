import { Module } from '@nestjs/common';
import { AllowancesResolver } from './allowances.resolver.js';
import { AllowancesService } from './allowances.service.js';

@Module({ providers: [AllowancesService, AllowancesResolver] })
export class AllowancesModule {}
