import { addType } from '../support/booking.js';
import { mailedPath, type Stage } from '../support/browser.js';
import type { Browser } from '../support/sign-in.js';
import { actorOf } from './addresses-of-forms.js';

export interface AddressesOfLeads {
  /** The public page of the coach. */
  meet: string;
  /** A link that has not been used, in the email after a request there. */
  confirmTime: string;
}

const ASK = `mutation ($input: LeadInput!) { requestConversation(input: $input) { __typename } }`;
const CONFIRM = `mutation ($token: String!) { confirmLead(token: $token) { __typename } }`;

/** A public page on which two people have asked for a time; one has confirmed their address. */
export async function makeLeads({ world }: Stage, coach: Browser): Promise<AddressesOfLeads> {
  const owner = actorOf(coach);
  const typeId = await addType(world, owner, {
    name: 'First conversation, online',
    minutes: 30,
    bookedBy: 'NEW_PEOPLE',
  });
  const turnedOn = await owner.ok<any>(
    `mutation { setMyBookingPage(on: true) { ... on BookingPage { address } } }`,
  );
  const { pathname } = new URL(turnedOn.setMyBookingPage.address);
  const address = pathname.split('/').pop();
  const { data } = await world.gql<any>(
    `query ($address: String!, $typeId: ID!) {
       publicPage(address: $address) { ticket }
       publicFreeTimes(address: $address, typeId: $typeId, limit: 20) { times } }`,
    { address, typeId },
  );
  const { ticket } = data.publicPage;
  const { times } = data.publicFreeTimes;
  // People need a moment to fill in a form.
  world.clock.advance({ minutes: 1 });
  const ask = async (name: string, startsAt: string) => {
    const email = `${name.split(' ')[0]!.toLowerCase()}@harbour.example`;
    const input = { address, typeId, ticket, startsAt, name, email, consent: true };
    await world.gql(ASK, { input: { ...input, timeZone: 'Pacific/Auckland' } });
    return mailedPath(world, email);
  };
  const confirmed = await ask('Tama Ellis', times[0]);
  await world.gql(CONFIRM, { token: confirmed.split('token=')[1] });
  return { meet: pathname, confirmTime: await ask('Sol Okoro', times.at(-1)) };
}
