import { resultUnion } from '../../platform/errors/refusal.js';
import { TemplateType } from './template.type.js';

export const TemplateResult = resultUnion('TemplateResult', () => TemplateType);
