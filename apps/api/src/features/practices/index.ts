export { Member } from './member.entity.js';
export { StaffChanged } from './member-events.js';
export {
  addMember,
  changeMemberEmail,
  endMemberAccess,
  isStaff,
  lockStaff,
  restoreMemberAccess,
  staffAddresses,
} from './members.js';
export { createPractice } from './new-practice.js';
export { PracticesModule } from './practices.module.js';
