import { newId } from '../../support/actors.js';
import { packageInput, settingsInput } from '../../support/packages.js';
import type { Coach, Making } from './coach.js';
import type { Client, Texts } from './client.js';
import { staffOf } from './people.js';

export interface PackageLife {
  packageId: string;
  invoiceId: string;
}

/** Before the client books a session, which is the first of the package. */
export async function buyPackage(
  { telling, secrets }: Making,
  { life, coach }: Client,
  texts: Texts,
): Promise<void> {
  const { clientId } = life;
  const payLink = () => `https://pay.example.test/${texts.shared('link')}`;
  const sell = async (facts: object): Promise<string> => {
    const sold = packageInput({ description: texts.shared('package'), ...facts });
    const input = { id: newId(telling.world), clientId, ...sold };
    return (await telling.result(coach, 'Mutation.sellPackage', { input })).id;
  };
  life.packageId = await sell({ payLink: payLink() });
  await telling.result(coach, 'Mutation.markPackagePaid', {
    input: { packageId: life.packageId, paidOn: '2026-03-01', note: texts.staffOnly('note') },
  });
  const packageId = await sell({ typeIds: [coach.sessionTypeId] });
  const changed = { packageId, version: 1, validUntil: '2026-12-31', payLink: payLink() };
  await telling.result(coach, 'Mutation.changePackage', { input: changed });
  const issue = async (id: string): Promise<string> => {
    // It is only in the file.
    const billTo = secrets.of('bill-to', () => false);
    const input = { id: newId(telling.world), packageId: id, billTo };
    return (await telling.result(coach, 'Mutation.issueInvoice', { input })).invoices[0].id;
  };
  life.invoiceId = await issue(life.packageId);
  await telling.result(coach, 'Mutation.cancelInvoice', {
    input: { id: newId(telling.world), invoiceId: await issue(packageId) },
  });
  const ended = { packageId, ended: true };
  await telling.result(coach, 'Mutation.setPackageEnded', ended);
}

/** The client reads why. */
export async function getSessionBack(
  { telling }: Making,
  { life, coach }: Client,
  texts: Texts,
): Promise<void> {
  const input = { sessionId: life.bookedSessionId, reason: texts.shared('reason') };
  await telling.result(coach, 'Mutation.giveBackSession', { input });
}

export async function setUpBilling(
  { telling, secrets }: Making,
  owner: Coach,
  practiceId: string,
): Promise<void> {
  const text = (what: string) =>
    secrets.of(what, staffOf(practiceId), { amongMembersOf: practiceId });
  await telling.result(owner, 'Mutation.saveBillingSettings', {
    input: settingsInput({
      description: text('billing'),
      legalName: text('legal-name'),
      address: text('address'),
      taxId: text('tax-id'),
      footer: text('footer'),
    }),
  });
}
