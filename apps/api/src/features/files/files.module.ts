import { Module } from '@nestjs/common';
import { FileContentsController } from './file-contents.controller.js';
import { FileReadsService } from './file-reads.service.js';
import { FilesResolver } from './files.resolver.js';
import { FilesService } from './files.service.js';
import { FileSweepWorker } from './file-sweep.worker.js';
import { MessageFilesService } from './in-messages/message-files.service.js';
import { FilePlacesResolver } from './places/file-places.resolver.js';
import { FilePlacesService } from './places/file-places.service.js';
import { PlanFilesSubscribers } from './places/plan-files.subscribers.js';
import { PlansModule } from '../plans/index.js';
import { PracticeFilesResolver } from './library/practice-files.resolver.js';
import { PracticeFilesService } from './library/practice-files.service.js';
import { RoomService } from './library/room.service.js';
import { UploadsService } from './uploads.service.js';

@Module({
  imports: [PlansModule],
  controllers: [FileContentsController],
  providers: [
    ...[FileReadsService, FilesResolver, FilesService, FileSweepWorker, UploadsService],
    ...[PracticeFilesResolver, PracticeFilesService, RoomService],
    ...[FilePlacesResolver, FilePlacesService, MessageFilesService, PlanFilesSubscribers],
  ],
  exports: [FilesService, MessageFilesService],
})
export class FilesModule {}
