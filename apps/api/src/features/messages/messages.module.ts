import { Module } from '@nestjs/common';
import { AttentionModule } from '../attention/index.js';
import { ConsentsModule } from '../consents/index.js';
import { FilesModule } from '../files/index.js';
import { PeopleModule } from '../people/index.js';
import { MessageMarksResolver } from './marks/message-marks.resolver.js';
import { MessageMarksService } from './marks/message-marks.service.js';
import { MessageReadsService } from './message-reads.service.js';
import { MessagesLiveResolver } from './messages-live.resolver.js';
import { MessagesResolver } from './messages.resolver.js';
import { PlannedDelivery } from './planned/planned-delivery.service.js';
import { PlannedMessagesResolver } from './planned/planned-messages.resolver.js';
import { PlannedMessagesService } from './planned/planned-messages.service.js';
import { PlannedMessagesSubscribers } from './planned/planned-messages.subscribers.js';
import { PlannedMessagesWorker } from './planned/planned-messages.worker.js';
import { QuickRepliesResolver } from './quick-replies/quick-replies.resolver.js';
import { QuickRepliesService } from './quick-replies/quick-replies.service.js';
import { MessagesService } from './messages.service.js';

@Module({
  imports: [AttentionModule, ConsentsModule, FilesModule, PeopleModule],
  providers: [
    MessageMarksResolver,
    MessageMarksService,
    MessageReadsService,
    MessagesLiveResolver,
    MessagesResolver,
    MessagesService,
    PlannedDelivery,
    PlannedMessagesResolver,
    PlannedMessagesService,
    PlannedMessagesSubscribers,
    PlannedMessagesWorker,
    QuickRepliesResolver,
    QuickRepliesService,
  ],
})
export class MessagesModule {}
