export {
  ActionDefinitionType,
  ActionKind,
  HabitPeriod,
  HabitRuleInput,
  HabitRuleType,
  OpeningRuleKind,
  OpeningRuleType,
  Reach,
  StepDefinitionType,
  TemplateContentInput,
  TemplateContentType,
} from './template-content.type.js';
export {
  assertKeepsRules,
  assertSaysWhatItDoes,
  assertWorks,
  withAuthors,
  workingContent,
} from './template-content.js';
export { latestOfLibrary, visibleVersion, type TemplateVersion } from './template-versions.js';
export { problemType } from './template-problem.presenter.js';
export { Template } from './template.entity.js';
export { TemplatePublicationService } from './template-publication.service.js';
export { TemplatesModule } from './templates.module.js';
export { TemplateDraftsService } from './template-drafts.service.js';
