export * from './types.js';
export * from './outreach/outreach.js';
export * from './outreach/outreach-words.js';
export * from './answers/questionnaire.js';
export * from './decisions/intents.js';
export {
  boundaryAt,
  isLooser,
  isSpaceOver,
  notCancelled,
  boundaryStateAt,
} from './outreach/boundary.js';
export type { BoundaryState } from './outreach/boundary.js';
export { outreachGate, statedLimits } from './outreach/outreach-gate.js';
export type { OutreachFacts, OutreachGate, StatedLimits } from './outreach/outreach-gate.js';
export { HOURS_AFTER_MISTAKE } from './answers/effective-answers.js';
export { stepOpenedEvents } from './decisions/step-opened-events.js';
export { withOpenedBeforeRecall } from './decisions/opened-before-recall.js';
export { recheckAt } from './outreach/recheck-time.js';
export * from './decisions/decide-boundary.js';
export * from './outreach/allowance.js';
export * from './check-ins.js';
export * from './breather.js';
export * from './journal.js';
export * from './hard-moments.js';
export * from './couple.js';
export { readinessAt, startBarriers, type Readiness } from './answers/readiness.js';
export * from './plan/rest-after-letting-go.js';
export * from './outreach/surprise.js';
export { formPauseAt, stillPausesOutreach } from './outreach/form-pause.js';
export { safetyFreshness, safetyPauseAt } from './outreach/safety.js';
export type { SafetyFreshness, SafetyPause } from './outreach/safety.js';
export { project } from './plan/project.js';
export { dueCountsFrom } from './decisions/due-days.js';
export { PlanTimeline } from './plan/plan-timeline.js';
export { inOrderOfDoing, shownLocks, stoneOf, type ShownLocks, type Stone } from './plan/shown.js';
export {
  storedPlan,
  type Phases,
  type StoredAction,
  type StoredHabit,
  type StoredPlan,
  type StoredStep,
  type StoredStone,
} from './plan/stored.js';
export { decide, decideOn } from './decisions/decide.js';
export { canUndoLettingGo, undoLettingGoUntil } from './decisions/decide-plan.js';
export { apply } from './decisions/apply.js';
export { isTimeLock } from './plan/opening.js';
export {
  TEMPLATE_LIMITS,
  type TemplateProblem,
  type TemplateProblemCode,
} from './templates/template-problems.js';
export { addedOutreach, problemsOfAdapted, problemsOfWords } from './templates/validate-adapted.js';
export { LEAST_DAYS_BEFORE_OUTREACH } from './outreach/outreach-rules.js';
export { filesAdded, filesAtParts, keyOfPlaced } from './templates/placed-files.js';
export { formVersionsIn, isFormVersion, type KnownForm } from './templates/form-actions.js';
export { validateTemplate, type Known } from './templates/validate-template.js';
export type { Carried, Carry, Kept } from './versions/carry.js';
export { carryOver } from './versions/carry-over.js';
export {
  contentOfPlan,
  type LiveAction,
  type LivePlan,
  type LiveStep,
  type PlanContent,
} from './versions/live-plan.js';
export { isMapping, suggestedMapping, type StepMapping } from './versions/step-mapping.js';
export { type CarryConflict, type ConflictField, type Side } from './versions/three-way.js';
export { wordHints, type TemplateHead, type WordHint } from './templates/word-hints.js';
export type { WordHintKind } from './templates/word-patterns.js';
export {
  preview,
  previewOfRunning,
  type CountedFrom,
  type PreviewedStep,
  type StepSoFar,
} from './templates/preview.js';
export { assess, type AnswerProblem, type Assessment } from './answers/assess.js';
export {
  validateQuestionnaire,
  type QuestionnaireProblem,
} from './answers/validate-questionnaire.js';
export * from './forms/form.js';
export {
  answerTo,
  checkFormAnswer,
  countedAnswers,
  missingAnswers,
  shownQuestions,
} from './forms/form-answers.js';
export { wordHintsOfForm } from './forms/form-word-hints.js';
export { coachReads, readersFixed, type ReadersFixed } from './forms/form-readers.js';
export { intakeDueOn } from './forms/intake.js';
export {
  noticeOf,
  pauseNoticeOf,
  pauseTellsAnswer,
  pausesOutreach,
  showsHelp,
  tellsCoach,
  type FormNotice,
  type FormPauseNotice,
} from './forms/form-alarms.js';
export {
  bandOf,
  canReverse,
  canScore,
  rangeOfScore,
  scoresOf,
  type FormScoreResult,
} from './forms/form-scores.js';
export {
  problemsOfForm,
  type FormProblem,
  type FormProblemCode,
} from './forms/problems-of-form.js';
export {
  definitionsOf,
  editedOutreach,
  isSameAction,
  isSameStep,
  type ActionTexts,
  type EditedOutreach,
  type PlanEdit,
  type StepTexts,
} from './edits/plan-edit.js';
export {
  problemsOfEdit,
  problemsOfEditWhileClosed,
  problemsOfUnexplainedWords,
  type EditedPlan,
} from './edits/problems-of-edit.js';
export {
  changesOfPlan,
  type ChangedValue,
  type PlanChange,
  type PlanField,
  withStepTitle,
} from './edits/plan-changes.js';
export {
  changesForTwo,
  changesShownToBoth,
  isUnchangedForTwo,
  jointDefinitions,
  jointStepsOf,
  problemsOfJointEdit,
  type JointAction,
  type JointEdit,
  type JointStep,
} from './edits/joint-plan.js';
