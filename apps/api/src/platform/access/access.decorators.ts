import { SetMetadata } from '@nestjs/common';
import type { Permission } from './permissions.js';

export const ACCESS = Symbol('access');
export type Access =
  | { kind: 'ALLOW'; permission: Permission }
  | { kind: 'PUBLIC' }
  | { kind: 'SIGNED_IN' }
  | { kind: 'WITH_PARENT' };

/** Members whose role the table of permissions names. */
export const Allow = (permission: Permission) =>
  SetMetadata(ACCESS, { kind: 'ALLOW', permission } satisfies Access);

/** Anybody, signed in or not. */
export const Public = () => SetMetadata(ACCESS, { kind: 'PUBLIC' } satisfies Access);

/** Any account that is signed in, also one without a membership. */
export const SignedIn = () => SetMetadata(ACCESS, { kind: 'SIGNED_IN' } satisfies Access);

/** A field that everyone who can read its parent may read. */
export const WithParent = () => SetMetadata(ACCESS, { kind: 'WITH_PARENT' } satisfies Access);
