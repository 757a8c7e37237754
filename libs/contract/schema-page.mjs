import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as graphql from 'graphql';

/* `npm run docs:schema`: writes docs/schema.md, which is not committed, from schema.graphql. */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const schema = graphql.buildSchema(readFileSync(at('schema.graphql'), 'utf8'));
const ROOTS = ['Query', 'Mutation'];

const oneLine = (text) => (text ?? '').replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const linked = (type) => {
  const { name } = graphql.getNamedType(type);
  const text = String(type);
  return graphql.isSpecifiedScalarType(graphql.getNamedType(type))
    ? `\`${text}\``
    : `[\`${text}\`](#${name.toLowerCase()})`;
};
const row = (...cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(...head), row(...head.map(() => '---')), ...rows, ''];

function fieldsOf(type) {
  const fields = Object.values(type.getFields());
  const rows = fields.map((field) => {
    const args = (field.args ?? []).map((arg) => `${arg.name}: ${linked(arg.type)}`).join(', ');
    const name = `\`${field.name}\`${args && ` (${args})`}`;
    return row(name, linked(field.type), oneLine(field.description));
  });
  return table(['field', 'type', 'description'], rows);
}

function contentOf(type) {
  if (graphql.isEnumType(type)) {
    const rows = type.getValues().map((v) => row(`\`${v.name}\``, oneLine(v.description)));
    return table(['value', 'description'], rows);
  }
  if (graphql.isUnionType(type)) return [`One of ${type.getTypes().map(linked).join(', ')}.`, ''];
  return type.getFields ? fieldsOf(type) : [];
}

const section = (type) => {
  const description = (type.description ?? '').trim();
  return [`### ${type.name}`, '', ...(description ? [description, ''] : []), ...contentOf(type)];
};
const own = Object.values(schema.getTypeMap())
  .filter((type) => !type.name.startsWith('__') && !graphql.isSpecifiedScalarType(type))
  .sort((a, b) => a.name.localeCompare(b.name));
const KINDS = [
  ['Queries and mutations', (type) => ROOTS.includes(type.name)],
  ['Objects', (type) => graphql.isObjectType(type) && !ROOTS.includes(type.name)],
  ['Inputs', graphql.isInputObjectType],
  ['Unions', graphql.isUnionType],
  ['Enums', graphql.isEnumType],
  ['Scalars', graphql.isScalarType],
];
const lines = KINDS.flatMap(([title, fits]) => [
  `## ${title}`,
  '',
  ...own.filter(fits).flatMap(section),
]);
writeFileSync(at('../../docs/schema.md'), ['# The GraphQL schema', '', ...lines].join('\n'));
