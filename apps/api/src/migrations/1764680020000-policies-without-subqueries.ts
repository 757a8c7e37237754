import type { MigrationInterface, QueryRunner } from 'typeorm';

interface Policy {
  table: string;
  name: string;
  using: string | null;
  check: string | null;
}

/** Policies that look into another table until later migrations replace them. */
const LOOKING_ELSEWHERE = /^(addenda|follow_ups|notes)_/;

/**
 * Policies compare with the settings of the transaction directly. The subqueries around them made Postgres evaluate each
 * setting once per statement; a distributed database refuses every subquery in a policy.
 */
export class PoliciesWithoutSubqueries1764680020000 implements MigrationInterface {
  name = 'PoliciesWithoutSubqueries1764680020000';

  async up(runner: QueryRunner): Promise<void> {
    await rewrite(runner, unwrapped);
    const left = (await policies(runner)).filter(
      ({ name, using, check }) =>
        !LOOKING_ELSEWHERE.test(name) && /\bselect\b/i.test(`${using} ${check}`),
    );
    if (left.length > 0) {
      throw new Error(`Policies with subqueries: ${left.map(({ name }) => name).join(', ')}.`);
    }
  }

  /** Also wraps the settings in policies that never had subqueries around them, which changes no meaning. */
  async down(runner: QueryRunner): Promise<void> {
    await rewrite(runner, wrapped);
  }
}

async function rewrite(runner: QueryRunner, change: (text: string) => string): Promise<void> {
  for (const { table, name, using, check } of await policies(runner)) {
    const rules = [
      ...(using === null ? [] : [`using (${change(using)})`]),
      ...(check === null ? [] : [`with check (${change(check)})`]),
    ];
    await runner.query(`alter policy ${name} on ${table} ${rules.join(' ')}`);
  }
}

async function policies(runner: QueryRunner): Promise<Policy[]> {
  return (await runner.query(
    `select quote_ident(tablename) as table, quote_ident(policyname) as name, qual as using, with_check as check
     from pg_policies where schemaname = 'public' order by 1, 2`,
  )) as Policy[];
}

const SUBQUERY = /\(\s*select\s+/gi;

/** The condition without the subqueries that only evaluate an expression; those that read a table stay. */
function unwrapped(text: string): string {
  for (const { index, 0: opening } of text.matchAll(SUBQUERY)) {
    const end = closing(text, index);
    const expression = withoutAlias(text.slice(index + opening.length, end));
    if (expression !== null) {
      return unwrapped(`${text.slice(0, index)}(${expression})${text.slice(end + 1)}`);
    }
  }
  return text;
}

/** The expression that a subquery without FROM selects, without its alias; null if it has a FROM. */
function withoutAlias(selected: string): string | null {
  const outside = masked(selected);
  if (/(^|\s)from\s/i.test(outside)) return null;
  const alias = /\s+as\s+\S+\s*$/i.exec(outside);
  return alias ? selected.slice(0, alias.index) : selected;
}

/** The text with everything in parentheses and strings replaced by spaces, except what surrounds it. */
function masked(text: string): string {
  let depth = 0;
  let quoted = false;
  return [...text]
    .map((letter) => {
      if (letter === "'") quoted = !quoted;
      else if (!quoted && letter === ')') depth -= 1;
      const inside = quoted || depth > 0;
      if (!quoted && letter === '(') depth += 1;
      return inside ? '.' : letter;
    })
    .join('');
}

/** The position of the parenthesis that closes the one at `start`. */
function closing(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "'") quoted = !quoted;
    else if (!quoted && letter === '(') depth += 1;
    else if (!quoted && letter === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`A parenthesis is not closed: ${text}`);
}

/** The setting as `uuid`, and the comparisons of the role, as Postgres prints them. */
const SETTING =
  /\(NULLIF\(current_setting\('app\.\w+'::text, true\), ''::text\)\)::uuid|\(current_setting\('app\.role'::text, true\) = (?:ANY \(ARRAY\[[^\]]*\]\)|'\w+'::text)\)/g;

const wrapped = (text: string): string => text.replace(SETTING, (setting) => `(select ${setting})`);
