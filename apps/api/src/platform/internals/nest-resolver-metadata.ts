/** Keys of @nestjs/graphql 14 (`graphql.constants.js`, not exported): what its decorators leave on a method. */
const OPERATION = 'graphql:resolver_type';
const FIELD = 'graphql:resolve_property';

/** True for a method with @Query, @Mutation, @Subscription or @ResolveField. */
export function isResolverMethod(method: object): boolean {
  return Reflect.hasMetadata(OPERATION, method) || Reflect.hasMetadata(FIELD, method);
}
