/** An assignment for statements that also change something else: the client was active at that moment. */
export const touchLastActiveSql = (practice: string, client: string, at: string): string =>
  `update clients set last_heard_at = ${at} where practice_id = ${practice} and id = ${client}`;
