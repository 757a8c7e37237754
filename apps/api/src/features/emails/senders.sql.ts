/** SQL: the practice's name in emails. */
export const practiceNameInEmails = (practice: string): string =>
  `coalesce(${practice}.email_name, ${practice}.name)`;

/** SQL: whether a member of staff wants emails of this kind, an SQL expression. */
export const wantsEmails = (member: string, kind: string): string =>
  `not ${kind} = any(${member}.emails_off)`;

/** SQL: the coach's address if they chose to receive replies, else null. */
export const replyAddressOf = (member: string): string =>
  `case when ${member}.takes_replies and ${member}.removed_at is null then ${member}.email end`;
