export { Client } from './client.entity.js';
export { Member } from './member.entity.js';
export { ClientProfileType, MemberRefType } from './client-profile.type.js';
export { ClientProfileResult } from './people.results.js';
export { OtherPerson } from './other-person/other-person.entity.js';
export { OtherPersonType } from './other-person/other-person.type.js';
export { OtherPersons } from './other-person/other-persons.service.js';
export { Archivings, Restorings, type ArchiveTold } from './archivings.js';
export { InvitationPreviewType } from './invitation.type.js';
export { Joinings } from './joinings.js';
export type { JoiningInput } from './people.inputs.js';
export { Transfer } from './transfer.entity.js';
export { Transfers, type TransferTold } from './transfers.js';
export { setOutreachPaused } from './outreach-paused.js';
export { memberRef } from './people.loaders.js';
export {
  clientsVisibleTo,
  coachedByCaller,
  lockVisibleClient,
  visibleClient,
} from './people.policy.js';
export { PeopleModule } from './people.module.js';
export { ApprovalChanges } from './approval-changes.js';
export { ZoneChanges } from './zone-changes.js';
export { touchLastActive } from './last-active.js';
