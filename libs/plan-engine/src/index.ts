export * from './types.js';
export * from './reach.js';
export * from './outreach-words.js';
export * from './questionnaire.js';
export * from './intents.js';
export { boundaryAt, isLooser, isSpaceOver, notCancelled, standingAt } from './boundary.js';
export type { BoundaryStanding } from './boundary.js';
export { isSaid, outreachGate, whatWasSaid } from './outreach-gate.js';
export type { OutreachFacts, OutreachGate, Said } from './outreach-gate.js';
export { answersAt, answersTo, HOURS_AFTER_MISTAKE } from './standing-answers.js';
export type { AnswersStanding, ClosingAnswers } from './standing-answers.js';
export { openedSteps } from './opened.js';
export { recheckAt } from './recheck.js';
export * from './decide-boundary.js';
export * from './allowance.js';
export * from './check-ins.js';
export * from './breather.js';
export { readinessAt, startBarriers, type Readiness } from './readiness.js';
export * from './starting-again.js';
export * from './surprise.js';
export { SAFETY_CHECK_DAYS, safetyFreshness, safetyPauseAt } from './safety.js';
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
export { decide, isForCoachesOnly } from './decide.js';
export { canUndoLettingGo, undoLettingGoUntil } from './decide-plan.js';
export { DAYS_TO_COUNT_BACK, MOST_COUNTS_A_DAY } from './decide-actions.js';
export { apply } from './apply.js';
export { isTimeLock } from './opening.js';
export { latestOver, type EarlierZone } from './zones.js';
export {
  TEMPLATE_LIMITS,
  type TemplateProblem,
  type TemplateProblemCode,
} from './template-problems.js';
export { leastDays } from './decide-waits.js';
export { addedOutreach, problemsOfAdapted, problemsOfWords } from './validate-adapted.js';
export { LEAST_DAYS_BEFORE_OUTREACH } from './outreach-rules.js';
export { validateTemplate, type Known } from './validate-template.js';
export { wordHints, type TemplateHead, type WordHint } from './word-hints.js';
export type { WordHintKind } from './word-patterns.js';
export { preview, type PreviewedStep } from './preview.js';
export { assess, type AnswerProblem, type Assessment } from './assess.js';
export { validateQuestionnaire, type QuestionnaireProblem } from './validate-questionnaire.js';
