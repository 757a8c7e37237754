import { isObjectType, type GraphQLSchema } from 'graphql';

/**
 * Removes the resolver that Nest adds to every field of an object type to read the property of the same name, which
 * GraphQL does by default. Compiled execution would call and await each of them, but reads fields without a resolver
 * inline. Relies on the name of that function in @nestjs/graphql 14.
 */
export function withoutDefaultResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve?.name === 'rootFieldResolver') delete field.resolve;
    }
  }
  return schema;
}
