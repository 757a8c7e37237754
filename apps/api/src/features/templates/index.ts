export {
  ActionDefinitionType,
  ActionKind,
  HabitPeriod,
  HabitRuleInput,
  HabitRuleType,
  OpeningRuleKind,
  OpeningRuleType,
  Reach,
  StepDefinitionInput,
  StepDefinitionType,
  TemplateContentInput,
  TemplateContentType,
} from './content/template-content.type.js';
export {
  assertHasForms,
  assertKeepsRules,
  assertDeclaresOutreach,
  assertWorks,
  editedPlanSteps,
  knownQuestionnaires,
  withAuthors,
  withFilesOf,
  workingContent,
} from './content/template-content.js';
export { knownFilesIn } from './content/known-files.js';
export {
  latestOfLibrary,
  visibleVersion,
  type TemplateVersion,
} from './versions/template-versions.js';
export { RECALLED_VERSIONS, recalledAtColumn } from './versions/recalled-versions.sql.js';
export { TEMPLATE_VISIBLE } from './templates.sql.js';
export { problemType } from './content/template-problem.presenter.js';
export { VersionRecallType } from './template.type.js';
export { VersionRecalled } from './versions/version-recalled.js';
export { Template } from './template.entity.js';
export { TemplatePublicationService } from './versions/template-publication.service.js';
export { TemplatesModule } from './templates.module.js';
export { TemplateDraftsService } from './versions/template-drafts.service.js';
