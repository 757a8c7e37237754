import { Module } from '@nestjs/common';
import { FilesModule } from '../files/index.js';
import { ClientCopiesController } from './client-copies.controller.js';
import { ClientCopiesResolver } from './client-copies.resolver.js';
import { ClientCopiesService } from './client-copies.service.js';
import { ClientCopyReader } from './client-copy.reader.js';
import { CopyOperations } from './copy-operations.js';

@Module({
  imports: [FilesModule],
  controllers: [ClientCopiesController],
  providers: [ClientCopiesService, ClientCopiesResolver, ClientCopyReader, CopyOperations],
})
export class ClientCopiesModule {}
