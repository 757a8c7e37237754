export { Client } from './client.entity.js';
export {
  ApprovalChanged,
  ClientArchived,
  ClientEvent,
  ClientJoined,
  ClientRestored,
  ClientTransferred,
  ZoneChanged,
  type ArchiveFacts,
  type TransferFacts,
} from './client-events.js';
export {
  attentionDue,
  attentionDueInPractice,
  attentionWorkedOut,
  messagesRead,
  setApprovalNeeded,
  setOutreachPaused,
  touchLastActive,
} from './client-updates.js';
export { touchClientSql } from './client-updates.sql.js';
export { ClientProfileType, MemberRefType } from './client-profile/client-profile.type.js';
export { ClientProfileResult } from './client-profile/client-profiles.results.js';
export { InvitationPreviewType } from './invitations/invitation.type.js';
export { InvitationsService } from './invitations/invitations.service.js';
export type { JoiningInput } from './invitations/invitations.inputs.js';
export { OtherPerson } from './other-person/other-person.entity.js';
export { OtherPersonType } from './other-person/other-person.type.js';
export { aliasPlace, OtherPersonsService } from './other-person/other-persons.service.js';
export { memberRef } from './people.loaders.js';
export { words as peopleWords } from './people.words.js';
export { PeopleModule } from './people.module.js';
export {
  clientsVisibleTo,
  coachedByCaller,
  sharedWithCaller,
  lockClientForSharing,
  lockVisibleClient,
  showsNameTo,
  visibleClient,
} from './people.policy.js';
export { changeSharing, requireSameCoach, type Sharing } from './sharing/sharing.js';
export { JointWork } from './transfers/joint-work.js';
export { markNotesChosen } from './transfers/note-choice.js';
export { Transfer } from './transfers/transfer.entity.js';
