import { SetMetadata } from '@nestjs/common';
import type { Permission } from './permissions.js';

export const ACCESS = Symbol('access');
export type Access =
  | { kind: 'ALLOW'; permission: Permission }
  | { kind: 'PUBLIC' }
  | { kind: 'SIGNED_IN' }
  | { kind: 'WITH_PARENT' };

/** For members whose role has this permission. */
export const Allow = (permission: Permission) =>
  SetMetadata(ACCESS, { kind: 'ALLOW', permission } satisfies Access);

/** For everybody, signed in or not. */
export const Public = () => SetMetadata(ACCESS, { kind: 'PUBLIC' } satisfies Access);

/** For every signed-in account, even without a membership. */
export const SignedIn = () => SetMetadata(ACCESS, { kind: 'SIGNED_IN' } satisfies Access);

/** For a field that everybody who can read its parent may read. */
export const WithParent = () => SetMetadata(ACCESS, { kind: 'WITH_PARENT' } satisfies Access);
