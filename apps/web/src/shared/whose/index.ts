export { WhoseMenu } from './WhoseMenu';
export { EVERYONE, MINE, useWhose, type Whose } from './useWhose';
