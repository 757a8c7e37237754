import { Module } from '@nestjs/common';
import { FileSchemasController } from './file-schemas.controller.js';

@Module({ controllers: [FileSchemasController] })
export class ExportedFilesModule {}
