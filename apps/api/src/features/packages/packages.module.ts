import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions/index.js';
import { BillingSettingsResolver } from './billing/billing-settings.resolver.js';
import { BillingSettingsService } from './billing/billing-settings.service.js';
import { PackagesResolver } from './sold/packages.resolver.js';
import { PackagesService } from './sold/packages.service.js';
import { SettlementService } from './sold/settlement.service.js';

@Module({
  imports: [SessionsModule],
  providers: [
    BillingSettingsResolver,
    BillingSettingsService,
    PackagesResolver,
    PackagesService,
    SettlementService,
  ],
})
export class PackagesModule {}
