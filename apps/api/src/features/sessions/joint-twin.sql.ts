/**
 * Joins the session of the other partner as `twin`, if the joint session `session` is at the same time for both. `whose`: which
 * clients `c` the reader may see. $1 practice.
 */
export const joinTwin = (session: string, whose: string): string => `
    left join lateral (
      select o.id, o.status, c.id as client_id, c.call_name, c.name
      from sessions o join clients c on c.practice_id = o.practice_id and c.id = o.client_id
      where o.practice_id = $1 and o.joint_id = ${session}.joint_id and o.id <> ${session}.id
        and o.starts_at = ${session}.starts_at and o.coach_id = ${session}.coach_id and ${whose}) twin on true`;

/** Keeps one of the two sessions in a list, always the same one, so that pages and cursors count a joint session once. */
export const firstOfTwins = (session: string): string =>
  `(twin.id is null or ${session}.id < twin.id)`;

/** The other partner as JSON, in the shape of `SessionPartner`; null if there is none that the reader may see. */
export const TWIN_PARTNER = `case when twin.id is not null then json_build_object('sessionId', twin.id,
          'clientId', twin.client_id, 'callName', twin.call_name, 'name', twin.name, 'status', twin.status) end`;
