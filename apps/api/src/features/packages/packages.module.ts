import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions/index.js';
import { BillingSettingsResolver } from './billing/billing-settings.resolver.js';
import { BillingSettingsService } from './billing/billing-settings.service.js';
import { InvoicesController } from './invoices/invoices.controller.js';
import { InvoicesResolver } from './invoices/invoices.resolver.js';
import { InvoicesService } from './invoices/invoices.service.js';
import { PackagesResolver } from './sold/packages.resolver.js';
import { PackagesService } from './sold/packages.service.js';
import { SettlementService } from './sold/settlement.service.js';

@Module({
  imports: [SessionsModule],
  controllers: [InvoicesController],
  providers: [
    BillingSettingsResolver,
    BillingSettingsService,
    InvoicesResolver,
    InvoicesService,
    PackagesResolver,
    PackagesService,
    SettlementService,
  ],
})
export class PackagesModule {}
