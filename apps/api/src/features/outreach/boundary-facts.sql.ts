/** The boundary facts as the engine reads them, as a scalar subselect. It takes no values. */
export const boundariesColumn = (practice: string, person: string): string =>
  `(select coalesce(json_agg(json_build_object('boundary', b.boundary, 'until', b.until,
      'at', (extract(epoch from b.created_at) * 1000)::float8,
      'takesEffectAt', (extract(epoch from b.takes_effect_at) * 1000)::float8,
      'needsConfirmation', b.needs_confirmation) order by b.number), '[]')
    from boundary_changes b where b.practice_id = ${practice} and b.person_id = ${person})`;
