export { BillingSettings } from './billing/billing-settings.entity.js';
export { Invoice } from './invoices/invoice.entity.js';
export { InvoiceNumber } from './invoices/invoice-number.entity.js';
export { PackagesModule } from './packages.module.js';
export { Package } from './sold/package.entity.js';
export { PackageUseEntity } from './sold/package-use.entity.js';
