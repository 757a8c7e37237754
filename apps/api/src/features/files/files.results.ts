import { resultUnion } from '../../platform/errors/refusal.js';
import { FileAddressType } from './file.type.js';

export const FileAddressResult = resultUnion('FileAddressResult', () => FileAddressType);
