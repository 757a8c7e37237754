export { Caseload } from './Caseload';
export { inviting } from './inviting';
