import { packageInput, settingsInput } from '../../support/packages.js';
import { denied, own, takesId, type Attempt } from './attempt.js';
import type { RootField } from './operations.js';
import { FRESH } from './sent.js';

export const READING_PACKAGES = {
  'Query.billingSettings': [own()],
  'Query.clientPackages': [denied((t) => ({ clientId: t.clientId }))],
  'Query.myPackages': [own()],
} satisfies Partial<Record<RootField, Attempt[]>>;

export const ON_PACKAGES = {
  // With a version that does not exist: callers with access get STALE, and the settings stay.
  'Mutation.saveBillingSettings': [own(() => ({ input: settingsInput({ version: 99 }) }))],
  'Mutation.sellPackage': [
    denied((t) => ({ input: { id: FRESH, clientId: t.clientId, ...packageInput() } })),
    takesId((t, m) => ({ input: { id: t.packageId, clientId: m.clientId, ...packageInput() } })),
  ],
  'Mutation.changePackage': [
    denied((t) => ({ input: { packageId: t.packageId, version: 2, payLink: '' } })),
  ],
  'Mutation.setPackageEnded': [denied((t) => ({ packageId: t.packageId, ended: true }))],
  'Mutation.markPackagePaid': [denied((t) => ({ input: { packageId: t.packageId, note: '' } }))],
  'Mutation.issueInvoice': [
    denied((t) => ({ input: { id: FRESH, packageId: t.packageId, billTo: 'Me' } })),
    takesId((t, m) => ({ input: { id: t.invoiceId, packageId: m.packageId, billTo: 'Me' } })),
  ],
  'Mutation.cancelInvoice': [
    denied((t) => ({ input: { id: FRESH, invoiceId: t.invoiceId } })),
    takesId((t, m) => ({ input: { id: t.invoiceId, invoiceId: m.invoiceId } })),
  ],
  'Mutation.giveBackSession': [
    denied((t) => ({ input: { sessionId: t.bookedSessionId, reason: 'Mine' } })),
  ],
} satisfies Partial<Record<RootField, Attempt[]>>;
