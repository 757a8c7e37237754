export { FormPausePanel } from './FormPausePanel';
export { PracticeResources } from './PracticeResources';
export { SafetyDue } from './SafetyDue';
export { SafetyHoldPanel } from './SafetyHoldPanel';
