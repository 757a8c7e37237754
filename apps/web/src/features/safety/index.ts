export { PracticeResources } from './PracticeResources';
export { SafetyHoldPanel } from './SafetyHoldPanel';
