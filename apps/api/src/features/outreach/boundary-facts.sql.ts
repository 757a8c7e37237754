/**
 * The boundary facts of a person whom a client knows, as the engine reads them: a scalar subselect without values. They are
 * found by the client: under row-level security, a person that is a subselect itself finds nothing by an index.
 */
export const boundariesColumn = (practice: string, client: string, person: string): string =>
  `(select coalesce(json_agg(json_build_object('boundary', b.boundary, 'until', b.until,
      'at', (extract(epoch from b.created_at) * 1000)::float8,
      'takesEffectAt', (extract(epoch from b.takes_effect_at) * 1000)::float8,
      'needsConfirmation', b.needs_confirmation) order by b.number), '[]')
    from boundary_changes b where b.practice_id = ${practice} and b.client_id = ${client} and b.person_id = ${person})`;
