import { isObjectType, type GraphQLSchema } from 'graphql';

/**
 * Takes away the function that Nest puts on every field to read a property of the same name, which GraphQL does
 * anyway. Compiled execution reads such fields in place, and would call and wait for each of them otherwise.
 */
export function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve?.name === 'rootFieldResolver') delete field.resolve;
    }
  }
  return schema;
}
