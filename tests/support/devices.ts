import type { Actor } from './actors.js';
import type { TestDevice } from './push-service.js';
import type { World } from './world.js';

export const DEVICES = `__typename ... on Notifications { key kinds devices { id isHere isOver kinds safeUntil quietFrom quietTo } }
  ... on Refusal { code message field }`;
export const ALLOW = `mutation($input: AllowNotificationsInput!) { allowNotifications(input: $input) { ${DEVICES} } }`;
export const NO_QUIET = { quietFrom: '00:00', quietTo: '00:00' };
export const OF_CLIENT = ['DIGEST', 'SESSION_CHANGES', 'SESSION_REMINDERS'];
export const OF_STAFF = ['MESSAGES', 'BOOKINGS', 'FOLLOW_UPS', 'CLIENT_CHANGES', 'TRANSFERS'];
/** What every notification says. */
export const TEXT = '{"title":"Footing","body":"You have an update"}';

/** Says that the device is safe, for all kinds and without quiet hours unless `choices` says otherwise. */
export async function allowOn(
  world: World,
  who: Actor,
  { subscription }: Pick<TestDevice, 'subscription'>,
  choices: object = {},
): Promise<any> {
  const kinds = who.clientId ? OF_CLIENT : OF_STAFF;
  const input = { ...subscription, kinds, ...NO_QUIET, ...choices };
  const { allowNotifications } = await who.ok(ALLOW, { input });
  await signedIn(world, who);
  return allowNotifications;
}

/** Tokens of tests are signed without signing in; devices need the sign-in. */
export const signedIn = (at: World, { accountId, memberId }: Actor) =>
  at.owner.query(
    `insert into sign_ins (id, account_id, created_at, last_used_at, user_agent)
     select d.sign_in_id, $1, $3, $3, '' from push_devices d where d.member_id = $2
     on conflict (id) do update set last_used_at = $3`,
    [accountId, memberId, at.clock.now()],
  );
