import { Module } from '@nestjs/common';
import { FileContentsController } from './file-contents.controller.js';
import { FileReadsService } from './file-reads.service.js';
import { FilesResolver } from './files.resolver.js';
import { FilesService } from './files.service.js';
import { FileSweepWorker } from './file-sweep.worker.js';
import { UploadsService } from './uploads.service.js';

@Module({
  controllers: [FileContentsController],
  providers: [FileReadsService, FilesResolver, FilesService, FileSweepWorker, UploadsService],
  exports: [FileReadsService],
})
export class FilesModule {}
