import { resultUnion } from '../../../platform/errors/refusal.js';
import { PlannedMessageType } from './planned-message.type.js';

export const PlannedMessageResult = resultUnion('PlannedMessageResult', () => PlannedMessageType);
