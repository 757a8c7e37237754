import type { BuildSchemaOptions } from '@nestjs/graphql';

/** What the running server and the emitted schema have in common. */
export const schemaOptions = {
  autoSchemaFile: true,
  sortSchema: true,
  fieldResolverEnhancers: ['guards' as const],
  buildSchemaOptions: {
    numberScalarMode: 'integer',
  } satisfies BuildSchemaOptions,
};
