import { newId, type Actor } from './actors.js';
import type { World } from './world.js';

const PACKAGE = `id description sessions used validUntil priceMinor currency types { name } payLink paidOn paidNote endedAt version
  uses { sessionId startsAt status state reason }
  invoices { id number kind issuedOn amountMinor currency cancelsId }`;
export const PACKAGE_RESULT = `__typename ... on Package { ${PACKAGE} } ... on Refusal { code message stored: version }`;
export const SELL = `mutation($input: SellPackageInput!) { sellPackage(input: $input) { ${PACKAGE_RESULT} } }`;
export const MY_PACKAGES = `{ myPackages { bookingNeedsPackage packages { ${PACKAGE} } } }`;
export const CLIENT_PACKAGES = `query($clientId: ID!) { clientPackages(clientId: $clientId) {
  description lastCurrency lastPayLink packages { ${PACKAGE} } } }`;
export const SAVE_SETTINGS = `mutation($input: SaveBillingSettingsInput!) { saveBillingSettings(input: $input) {
  __typename ... on BillingSettings { description bookingNeedsPackage legalName address taxId footer version }
  ... on Refusal { code stored: version } } }`;

/** The input of a package of five sessions, for every session type and without an end. */
export const packageInput = (facts: object = {}) => ({
  description: 'Sessions',
  sessions: 5,
  priceMinor: 45_000,
  currency: 'USD',
  typeIds: [] as string[],
  payLink: '',
  ...facts,
});

export const settingsInput = (facts: object = {}) => ({
  description: 'Sessions',
  bookingNeedsPackage: false,
  legalName: '',
  address: '',
  taxId: '',
  footer: '',
  version: 0,
  ...facts,
});

/** Sells a package; returns it. */
export async function sell(
  world: World,
  coach: Actor,
  { clientId }: Pick<Actor, 'clientId'>,
  facts: object = {},
): Promise<any> {
  const input = { id: newId(world), clientId, ...packageInput(facts) };
  return (await coach.ok<any>(SELL, { input })).sellPackage;
}

export const ISSUE = `mutation($input: IssueInvoiceInput!) { issueInvoice(input: $input) { ${PACKAGE_RESULT} } }`;

/** Invoices need it. */
export async function nameSeller(owner: Actor): Promise<void> {
  const seller = { legalName: 'Harbour LLC', address: '1 Pier Road\nPortland', taxId: 'US-12-345' };
  await owner.ok(SAVE_SETTINGS, { input: settingsInput({ ...seller, footer: 'Thank you' }) });
}

/** Sells a package and issues its invoice; returns the package. */
export async function sellWithInvoice(
  world: World,
  owner: Actor,
  client: Pick<Actor, 'clientId'>,
): Promise<any> {
  await nameSeller(owner);
  const { id: packageId } = await sell(world, owner, client);
  const input = { id: newId(world), packageId, billTo: 'Mara Client' };
  return (await owner.ok<any>(ISSUE, { input })).issueInvoice;
}
