import { Controller, Get, Header } from '@nestjs/common';
import { FORM_FILE, jsonSchemaOf, TEMPLATE_FILE } from '@footing/library';

const TYPE = 'application/schema+json';
const SCHEMAS = { template: once(TEMPLATE_FILE), form: once(FORM_FILE) };

/** The JSON Schemas of files, for everybody who wants to make or check one. The addresses are part of the formats. */
@Controller('schemas')
export class FileSchemasController {
  @Get('template-1.json')
  @Header('content-type', TYPE)
  @Header('cache-control', 'no-cache')
  templateFile(): object {
    return SCHEMAS.template();
  }

  @Get('form-1.json')
  @Header('content-type', TYPE)
  @Header('cache-control', 'no-cache')
  formFile(): object {
    return SCHEMAS.form();
  }
}

/** The schema of a format, which is made when it is first asked for. */
function once<T>(format: Parameters<typeof jsonSchemaOf<T>>[0]): () => object {
  let schema: object | null = null;
  return () => (schema ??= jsonSchemaOf(format));
}
