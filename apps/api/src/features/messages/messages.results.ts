import { resultUnion } from '../../platform/errors/refusal.js';
import { MessageType } from './message.type.js';

export const MessageResult = resultUnion('MessageResult', () => MessageType);
