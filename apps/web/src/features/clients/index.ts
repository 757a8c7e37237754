export { Caseload } from './caseload/Caseload';
export { inviteDialog } from './invitations/invite-dialog';
