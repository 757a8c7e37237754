import { resultUnion } from '../../../platform/errors/refusal.js';
import { SessionSeriesType } from './series.type.js';

export const SessionSeriesResult = resultUnion('SessionSeriesResult', () => SessionSeriesType);
