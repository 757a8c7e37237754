/** SQL: the practice's name in emails. */
export const practiceNameInEmails = (practice: string): string =>
  `coalesce(${practice}.email_name, ${practice}.name)`;

/** SQL: the address of a member of staff if they want emails of this kind, else null. */
export const addressFor = (member: string, kind: string): string =>
  `case when not '${kind}' = any(${member}.emails_off) then ${member}.email end`;

/** SQL: the coach's address if they chose to receive replies, else null. */
export const replyAddressOf = (member: string): string =>
  `case when ${member}.takes_replies and ${member}.removed_at is null then ${member}.email end`;
