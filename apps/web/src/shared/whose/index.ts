export { WhoseMenu } from './WhoseMenu';
export { EVERYONE, MINE, useCoaches, useWhose, type Whose } from './useWhose';
