import type { InvitationPreviewQuery } from '@footing/contract';

export type Invitation = NonNullable<InvitationPreviewQuery['invitation']>;
