import { resultUnion } from '../../platform/errors/refusal.js';
import { TemplateType, TemplateVersionType } from './template.type.js';

export const TemplateResult = resultUnion('TemplateResult', () => TemplateType);
export const TemplateVersionResult = resultUnion(
  'TemplateVersionResult',
  () => TemplateVersionType,
);
