import { createRequire } from 'node:module';

interface Validator {
  (value: unknown): boolean;
  errors?: { instancePath: string; message?: string }[] | null;
}

/** The validator that Fastify brings along, which knows the current drafts of JSON Schema. */
export function validatorOf(schema: object): Validator {
  const here = createRequire(import.meta.url);
  const { Ajv2020 } = createRequire(here.resolve('@fastify/ajv-compiler'))('ajv/dist/2020.js');
  return new Ajv2020({ validateFormats: false }).compile(schema);
}
