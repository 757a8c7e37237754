import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents/index.js';
import { MessageReadsService } from './message-reads.service.js';
import { MessagesLiveResolver } from './messages-live.resolver.js';
import { MessagesResolver } from './messages.resolver.js';
import { MessagesService } from './messages.service.js';

@Module({
  imports: [ConsentsModule],
  providers: [MessageReadsService, MessagesLiveResolver, MessagesResolver, MessagesService],
})
export class MessagesModule {}
