export { WhoseMenu } from './WhoseMenu';
export { useWhose, type Whose } from './useWhose';
