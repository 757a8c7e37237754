export { Caseload } from './caseload/Caseload';
export { inviting } from './invitations/inviting';
