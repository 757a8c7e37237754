/** Metadata keys that the decorators of @nestjs/graphql 14 set on a method (`graphql.constants.js`, not exported). */
const OPERATION = 'graphql:resolver_type';
const FIELD = 'graphql:resolve_property';

/** True for a method with @Query, @Mutation, @Subscription or @ResolveField. */
export function isResolverMethod(method: object): boolean {
  return Reflect.hasMetadata(OPERATION, method) || Reflect.hasMetadata(FIELD, method);
}
