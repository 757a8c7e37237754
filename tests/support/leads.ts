import type { Actor } from './actors.js';

import { typeInput } from './booking.js';
import type { World } from './world.js';

export const SET_PAGE = `mutation($on: Boolean!) { setMyBookingPage(on: $on) { ... on BookingPage { on address } } }`;
export const PAGE = `query($address: String!) { publicPage(address: $address) {
  coachName practiceName bio photo keptDays ticket types { id name minutes placeKind } } }`;
export const TIMES = `query($address: String!, $typeId: ID!, $limit: Int, $from: DateTime) {
  publicFreeTimes(address: $address, typeId: $typeId, limit: $limit, from: $from) { times hasHours } }`;
export const ASK = `mutation($input: LeadInput!) { requestConversation(input: $input) {
  ... on LeadRequested { to } ... on Refusal { code message field nextFree until } } }`;
export const CONFIRM = `mutation($token: String!) { confirmLead(token: $token) {
  ... on LeadConfirmed { startsAt } ... on Refusal { code message nextFree } } }`;

export const WITHDRAW = `mutation($token: String!) { withdrawLead(token: $token) {
  ... on LeadWithdrawn { startsAt } ... on Refusal { code message } } }`;
export const LINK = `query($token: String!) { leadLink(token: $token) { state startsAt } }`;

/** The input of a type that new people can ask for, half an hour long. */
export const newPeopleType = (facts: object = {}) =>
  typeInput({ name: 'First talk', minutes: 30, bookedBy: 'NEW_PEOPLE', ...facts });

/** Turns the coach's page on; returns the last part of its address. */
export async function turnOn(coach: Actor): Promise<string> {
  const { setMyBookingPage } = await coach.ok<any>(SET_PAGE, { on: true });
  return setMyBookingPage.address.split('/meet/')[1];
}

/** Opens the page and lets the seconds pass that people take to fill in a form. */
export async function ticketOf(world: World, address: string): Promise<string> {
  const { data } = await world.gql<any>(PAGE, { address });
  world.clock.set(new Date(world.clock.now().getTime() + 4_000));
  return data.publicPage.ticket;
}

let visitors = 0;

/** What a visitor sends. */
export const leadInput = (facts: object) => ({
  name: 'Vera Visitor',
  email: `visitor.${(visitors += 1)}@example.test`,
  timeZone: 'Europe/Berlin',
  consent: true,
  ...facts,
});

/** The token of the link in the latest email to the address; empty if it has none. */
export async function confirmToken(world: World, email: string): Promise<string> {
  const mail = (await world.mails()).find(({ to }) => to === email);
  return /\/confirm-time#token=(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
}
