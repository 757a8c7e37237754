/** The talks that staff recorded by name, oldest first, as the engine reads them: a scalar expression without values. */
export const talksColumn = (practice: string, client: string): string =>
  `(select coalesce(json_agg(json_build_object(
      'about', case when e.kind = 'REVIEWED' then 'SAFETY' else 'READINESS' end,
      'at', (extract(epoch from e.created_at) * 1000)::float8) order by e.created_at, e.id), '[]')
    from safety_events e
    where e.practice_id = ${practice} and e.client_id = ${client} and e.kind in ('REVIEWED', 'TALKED'))`;
