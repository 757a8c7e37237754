export * from './types.js';
export * from './outreach.js';
export * from './outreach-words.js';
export * from './questionnaire.js';
export * from './intents.js';
export { boundaryAt, isLooser, isSpaceOver, notCancelled, boundaryStateAt } from './boundary.js';
export type { BoundaryState } from './boundary.js';
export { outreachGate, statedLimits } from './outreach-gate.js';
export type { OutreachFacts, OutreachGate, StatedLimits } from './outreach-gate.js';
export { HOURS_AFTER_MISTAKE } from './effective-answers.js';
export { stepOpenedEvents } from './step-opened-events.js';
export { recheckAt } from './recheck-time.js';
export * from './decide-boundary.js';
export * from './allowance.js';
export * from './check-ins.js';
export * from './breather.js';
export { readinessAt, startBarriers, type Readiness } from './readiness.js';
export * from './starting-again.js';
export * from './surprise.js';
export { safetyFreshness, safetyPauseAt } from './safety.js';
export type { SafetyFreshness, SafetyPause } from './safety.js';
export { project } from './project.js';
export { inOrderOfDoing, shownLocks, stoneOf, type ShownLocks, type Stone } from './shown.js';
export {
  storedPlan,
  type Phases,
  type StoredAction,
  type StoredHabit,
  type StoredPlan,
  type StoredStep,
  type StoredStone,
} from './stored.js';
export { decide } from './decide.js';
export { canUndoLettingGo, undoLettingGoUntil } from './decide-plan.js';
export { apply } from './apply.js';
export { isTimeLock } from './opening.js';
export {
  TEMPLATE_LIMITS,
  type TemplateProblem,
  type TemplateProblemCode,
} from './template-problems.js';
export { addedOutreach, problemsOfAdapted, problemsOfWords } from './validate-adapted.js';
export { LEAST_DAYS_BEFORE_OUTREACH } from './outreach-rules.js';
export { validateTemplate, type Known } from './validate-template.js';
export { wordHints, type TemplateHead, type WordHint } from './word-hints.js';
export type { WordHintKind } from './word-patterns.js';
export { preview, type PreviewedStep } from './preview.js';
export { assess, type AnswerProblem, type Assessment } from './assess.js';
export { validateQuestionnaire, type QuestionnaireProblem } from './validate-questionnaire.js';
