import type { BuildSchemaOptions } from '@nestjs/graphql';

/** Options shared by the running server and the emitted schema. */
export const schemaOptions = {
  autoSchemaFile: true,
  sortSchema: true,
  fieldResolverEnhancers: ['guards' as const],
  buildSchemaOptions: {
    numberScalarMode: 'integer',
    // Apollo validates the schema. Without this, each start would also run the introspection query.
    skipCheck: true,
  } satisfies BuildSchemaOptions,
};
