import { GraphQLSchemaHost } from '@footing/api/testing';
import { isRequiredArgument } from 'graphql';
import { operation, rootFields, type RootField } from '../isolation/world/operations.js';
import type { Actor } from './actors.js';
import type { World } from './world.js';

/** The responses to every query without required arguments, with all nested fields. */
export async function everything(world: World, reader: Actor): Promise<string[]> {
  const { schema } = world.app.get(GraphQLSchemaHost, { strict: false });
  const fields = schema.getQueryType()!.getFields();
  const roots = rootFields(schema).filter(
    (root): root is RootField =>
      root.startsWith('Query.') && !fields[root.slice(6)]!.args.some(isRequiredArgument),
  );
  const answers = [];
  for (const root of roots) {
    const { data, errors } = await reader.gql(operation(schema, root, {}));
    if (data) answers.push(`${root} ${JSON.stringify({ data, errors })}`);
  }
  return answers;
}
