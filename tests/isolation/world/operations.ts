import {
  getNamedType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

export type RootField = `${'Query' | 'Mutation' | 'Subscription'}.${string}`;

export function rootFields(schema: GraphQLSchema): RootField[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
    (root) =>
      Object.keys(root?.getFields() ?? {}).map((name) => `${root!.name}.${name}` as RootField),
  );
}

const written = new Map<string, string>();

/** An operation with one root field that passes these arguments and selects everything below it. */
export function operation(schema: GraphQLSchema, root: RootField, args: object): string {
  const key = [root, ...Object.keys(args)].join(' ');
  const text = written.get(key) ?? write(schema, root, args);
  written.set(key, text);
  return text;
}

function write(schema: GraphQLSchema, root: RootField, args: object): string {
  const [kind, name] = root.split('.') as ['Query' | 'Mutation' | 'Subscription', string];
  const field = schema.getType(kind) as GraphQLObjectType;
  const { args: known, type } = field.getFields()[name]!;
  const given = known.filter((arg) => arg.name in args);
  const strange = Object.keys(args).filter((arg) => !known.some((one) => one.name === arg));
  if (strange.length > 0) throw new Error(`${root} takes no ${strange.join(', ')}.`);
  const declared = given.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = given.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return (
    `${kind.toLowerCase()}${declared && `(${declared})`} ` +
    `{ ${name}${passed && `(${passed})`} ${everythingOf(schema, getNamedType(type))} }`
  );
}

/** Everything that can be selected of a type. The contract has no cycles, so this terminates. */
function everythingOf(schema: GraphQLSchema, type: GraphQLNamedType, below: string[] = []): string {
  if (below.includes(type.name)) throw new Error(`A circle: ${[...below, type.name].join(' > ')}`);
  const path = [...below, type.name];
  if (isUnionType(type)) {
    const members = type.getTypes();
    const parts = members.map((member) => {
      const others = members.filter((other) => other !== member && other.name !== 'Refusal');
      return `... on ${member.name} ${fieldsOf(schema, member, path, member.name === 'Refusal' ? others : [])}`;
    });
    return `{ ${parts.join(' ')} }`;
  }
  return isObjectType(type) ? fieldsOf(schema, type, path, []) : '';
}

function fieldsOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  path: string[],
  beside: GraphQLObjectType[],
): string {
  const fields = Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .map(
      (field) => `${alias(field, beside)}${everythingOf(schema, getNamedType(field.type), path)}`,
    );
  return `{ __typename ${fields.join(' ')} }`;
}

/** Two members of a union must not return different types under one name. */
function alias(field: GraphQLField<unknown, unknown>, beside: GraphQLObjectType[]): string {
  const differs = beside.some((type) => {
    const other = type.getFields()[field.name];
    return other && String(other.type) !== String(field.type);
  });
  return differs ? `refusal_${field.name}: ${field.name} ` : `${field.name} `;
}

/** Fields below the roots that take arguments: they need attempts of their own. */
export function fieldsWithArguments(schema: GraphQLSchema): string[] {
  return objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ args }) => args.length > 0)
      .map(({ name }) => `${type.name}.${name}`),
  );
}

/** Every object type that can occur in an answer, except the roots. */
export function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__') && !roots.includes(type));
}

/** Every `Type.field` in an answer that has a value. */
export function fieldsSeen(answer: unknown, seen: Set<string>): void {
  if (Array.isArray(answer)) for (const item of answer) fieldsSeen(item, seen);
  else if (answer && typeof answer === 'object') {
    const type = (answer as { __typename?: string }).__typename;
    for (const [name, value] of Object.entries(answer)) {
      if (type && value !== null) seen.add(`${type}.${name.replace(/^refusal_/, '')}`);
      fieldsSeen(value, seen);
    }
  }
}
