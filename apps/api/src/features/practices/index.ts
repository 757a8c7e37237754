export { Member } from './member.entity.js';
export { StaffChanged } from './member-events.js';
export {
  addMember,
  changeMemberEmail,
  changeMemberName,
  emailsOff,
  endMemberAccess,
  isStaff,
  lockStaff,
  restoreMemberAccess,
  staffAddresses,
  turnEmails,
} from './members.js';
export { createPractice } from './new-practice.js';
export { HARD_LARGEST_MEGABYTES } from './practice.entity.js';
export { PracticesModule } from './practices.module.js';
export { StaffProfileType } from './staff-profiles/staff-profile.type.js';
export { staffProfile } from './staff-profiles/staff-profiles.loaders.js';
