/**
 * An open follow-up `f`, its client `k`, the practice `s`, its assignee or the client's coach `h`, and the absence `a`
 * of the client's coach.
 */
export const OPEN_FOLLOW_UPS = `follow_ups f
    join clients k on k.practice_id = f.practice_id and k.id = f.client_id
    join practices s on s.id = f.practice_id
    join members h on h.practice_id = f.practice_id and h.id = coalesce(f.assignee_id, k.coach_id)
    left join coach_absences a on a.practice_id = f.practice_id and a.member_id = k.coach_id`;

/** $1 practice. Whether the member coaches the other person of the client. Nothing about the client is sent to them. */
const coachesPartner = (member: string): string => `exists (
      select from client_links l join clients o on o.practice_id = $1 and o.coach_id = ${member}
        and o.id = case when l.first_id = f.client_id then l.second_id else l.first_id end
      where l.practice_id = $1 and l.unlinked_at is null and f.client_id in (l.first_id, l.second_id))`;

const HAS_STAND_IN = `exists (
      select from members i where i.practice_id = $1 and i.id = a.stand_in_id and i.removed_at is null
        and not ${coachesPartner('i.id')})`;

/**
 * Whether it has been open long enough, or its coach is away. Once escalated it stays escalated until it is
 * acknowledged.
 */
export const isDue = (
  now: string,
): string => `(f.escalated_at is not null or h.removed_at is not null
      or f.created_at + s.follow_up_hours * interval '1 hour' <= ${now}
      or (f.assignee_id is null and a.starts_at <= ${now} and a.ends_at > ${now}))`;

/** Whether it goes to the member `m` because it was escalated, or because the client asked for the owner. */
export const escalatedTo = (now: string): string => `(m.removed_at is null and m.id <> h.id
      and not ${coachesPartner('m.id')} and (
        (f.owner_told and m.role = 'OWNER')
        or (${isDue(now)} and (m.id = k.coach_id or m.id = a.stand_in_id
          or (m.role = 'OWNER' and not ${HAS_STAND_IN})))))`;

/** Whether the member `m` is shown the follow-up: it is theirs to acknowledge, or it was escalated to them. */
export const concerns = (now: string): string => `(m.id = h.id or ${escalatedTo(now)})`;

/**
 * An owner's list of clients also shows follow-ups that others have not acknowledged, except about a client whose
 * partner the owner coaches.
 */
export const listedTo = (now: string): string =>
  `(${concerns(now)} or (m.role = 'OWNER' and not ${coachesPartner('m.id')}))`;

/** The open follow-ups that the member $2 of the practice $1 is shown at $3. */
export const followUpsShown = (shown: (now: string) => string): string => `
    select f.id, f.kind, f.client_id, f.created_at, k.call_name, k.name as client_name,
           case when k.coach_id <> m.id then (
             select o.name from members o where o.practice_id = $1 and o.id = k.coach_id) end as coach_name
    from ${OPEN_FOLLOW_UPS} join members m on m.practice_id = f.practice_id and m.id = $2
    where f.practice_id = $1 and f.acknowledged_at is null and ${shown('$3::timestamptz')}`;

/** The condition that an open follow-up of this kind covers what the client `c` needs. */
export const hasFollowUp = (kind: string): string => `exists (
      select from follow_ups f where f.practice_id = $1 and f.client_id = c.id and f.kind = '${kind}'
        and f.acknowledged_at is null)`;
