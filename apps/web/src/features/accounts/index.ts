export { CheckYourEmail } from './CheckYourEmail';
export { FormProblem } from './FormProblem';
export { LinkProblem } from './LinkProblem';
export { SignInLayout } from './SignInLayout';
export { useToken } from './useToken';
