import type { Membership } from '../../platform/auth/memberships.js';
import type { Session } from '../../platform/auth/sign-ins/device-sign-ins.service.js';
import type { MemberActor } from '../../platform/context/actor.js';
import type { Account } from './account.js';
import type { MembershipType, MeType, SignedInType } from './accounts.type.js';

export function toMeType(
  { id, email, name, lockAfterMinutes }: Omit<Account, 'passwordHash'>,
  memberships: Membership[],
  current: MemberActor | null,
): MeType {
  const open = memberships.filter(({ accessContact }) => accessContact === null);
  const all = open.map((membership) => membershipOf(membership, current));
  const endedAccess = memberships.flatMap(({ practiceName, accessContact }) =>
    accessContact === null ? [] : [{ practiceName, contact: accessContact }],
  );
  return {
    account: { id, email, name, lockAfterMinutes },
    member: all.find((membership) => membership.id === current?.memberId) ?? null,
    memberships: all,
    endedAccess,
  };
}

export function toSignedInType(
  account: Account,
  { accessToken, expiresAt, memberships, member, clientTimeZone, deviceSecrets }: Session,
): SignedInType {
  const me = toMeType(account, memberships, member);
  return { accessToken, expiresAt, clientTimeZone, ...deviceSecrets, me };
}

function membershipOf(
  { id, role, practiceId, practiceName, practiceZone }: Membership,
  current: MemberActor | null,
): MembershipType {
  return {
    id,
    role,
    practice: { id: practiceId, name: practiceName, timeZone: practiceZone },
    clientId: id === current?.memberId ? current.clientId : null,
  };
}
