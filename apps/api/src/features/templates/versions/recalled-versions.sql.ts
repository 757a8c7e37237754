/**
 * When the version of the plan `p` of practice $1 was recalled, read from the row of the version; null: never. A scalar
 * expression.
 */
export const recalledAtColumn = (p: string): string => `coalesce(
    (select v.recalled_at from template_versions v where v.practice_id = $1 and v.id = ${p}.template_version_id),
    (select l.recalled_at from library_versions l where l.id = ${p}.library_version_id))`;

/** The ids of all recalled versions of practice $1 and of the library, worked out once per statement. */
export const RECALLED_VERSIONS = `array(
    select v.id from template_versions v where v.practice_id = $1 and v.recalled_at is not null
    union all
    select l.id from library_versions l where l.recalled_at is not null)`;
