import { Controller, Get, Header } from '@nestjs/common';
import { jsonSchemaOf, TEMPLATE_FILE } from '@footing/library';

/** The JSON Schemas of files, for everybody who wants to make or check one. The addresses are part of the formats. */
@Controller('schemas')
export class TemplateSchemaController {
  #schema: object | null = null;

  @Get('template-1.json')
  @Header('content-type', 'application/schema+json')
  @Header('cache-control', 'no-cache')
  templateFile(): object {
    this.#schema ??= jsonSchemaOf(TEMPLATE_FILE);
    return this.#schema;
  }
}
