import { resultUnion } from '../../platform/errors/refusal.js';
import {
  BookingPageType,
  LeadConfirmedType,
  LeadRequestedType,
  LeadType,
  LeadWithdrawnType,
} from './leads.type.js';

export const BookingPageResult = resultUnion('BookingPageResult', () => BookingPageType);
export const LeadRequestedResult = resultUnion('LeadRequestedResult', () => LeadRequestedType);
export const LeadConfirmedResult = resultUnion('LeadConfirmedResult', () => LeadConfirmedType);
export const LeadWithdrawnResult = resultUnion('LeadWithdrawnResult', () => LeadWithdrawnType);
export const LeadResult = resultUnion('LeadResult', () => LeadType);
