import { NUMBERS, RULED, RULES, USUAL, type RuledKind } from './attention-rules.js';

/**
 * The rules of the practice $1 as one row of columns, such as `quiet_on` and `quiet_days`. Numbers are null while a rule
 * is off, so that no comparison is true. Without `offset 0` Postgres would look the rules up again for each column.
 */
export function rulesOf(kinds: readonly RuledKind[] = RULED): string {
  return `select ${kinds.flatMap(columnsOf).join(', ')}
  from (select '${JSON.stringify(USUAL)}'::jsonb
          || coalesce((select a.rules from attention_rules a where a.practice_id = $1 limit 1), '{}') as rules
        offset 0) r`;
}

function columnsOf(kind: RuledKind): string[] {
  const name = kind.toLowerCase();
  const isOn = `(rules -> '${kind}' ->> 'on')::boolean`;
  return [
    `${isOn} as ${name}_on`,
    ...NUMBERS.filter((number) => RULES[kind][number]).map(
      (number) =>
        `case when ${isOn} then (rules -> '${kind}' ->> '${number}')::int end as ${name}_${number}`,
    ),
  ];
}
