/**
 * The latest answers of a client to a questionnaire that were given before a plan, as a scalar subselect; answers
 * in an action of a plan count for that action alone. It takes no values.
 */
export const latestBeforePlanColumn = (practice: string, client: string, key: string): string =>
  `(select json_build_object('outcome', r.outcome, 'days', r.days,
      'at', (extract(epoch from r.created_at) * 1000)::float8)
    from questionnaire_results r
    where r.practice_id = ${practice} and r.client_id = ${client} and r.questionnaire = ${key} and r.action_id is null
    order by r.created_at desc, r.id desc limit 1)`;
