export {
  ActionDefinitionType,
  ActionKind,
  HabitPeriod,
  HabitRuleInput,
  HabitRuleType,
  OpeningRuleKind,
  OpeningRuleType,
  StepDefinitionType,
  TemplateContentInput,
  TemplateContentType,
} from './template-content.type.js';
