import type { LibraryTemplate } from './template.js';
import { afterTheirAffair } from './templates/after-their-affair.js';
import { lettingGo } from './templates/letting-go.js';
import { secondTimeAround } from './templates/second-time-around.js';
import { threeStepsAfterAnAffair } from './templates/three-steps-after-an-affair.js';
import { threeSteps } from './templates/three-steps.js';

export type { LibraryTemplate } from './template.js';
export {
  jsonSchemaOf,
  LONGEST_FILE,
  readFile,
  type FileFormat,
  type FileHead,
  type FileProblem,
} from './files/file-format.js';
export { FORM_FILE, writeFormFile, type FormFile } from './files/form-file.js';
export {
  contentOfFile,
  TEMPLATE_FILE,
  writeTemplateFile,
  type TemplateFile,
} from './files/template-file.js';
export { secondTimeAroundForTwo, type JointPlan } from './couples/second-time-around-for-two.js';
export * from './help.js';
export { libraryRecalls, type LibraryRecall } from './recalls.js';
export { questionnaireSchema, templateContentSchema, templateDraftSchema } from './schema.js';
export { formContentSchema } from './form-schema.js';
export * from './questionnaires.js';
export { cleanTags, problemOfTags } from './tags.js';

/** The shipped templates, in the order of the picker. */
export const libraryTemplates: readonly LibraryTemplate[] = [
  threeSteps,
  threeStepsAfterAnAffair,
  afterTheirAffair,
  lettingGo,
  secondTimeAround,
];
