/** SQL: what emails call the practice of the row. */
export const practiceNameInEmails = (practice: string): string =>
  `coalesce(${practice}.email_name, ${practice}.name)`;

/** SQL: where replies to a coach's emails go: to their own address if they chose that, else nowhere. */
export const replyAddressOf = (member: string): string =>
  `case when ${member}.takes_replies and ${member}.removed_at is null then ${member}.email end`;
