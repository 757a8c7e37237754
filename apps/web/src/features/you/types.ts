import type { MyProfilePartsFragment } from '@footing/contract';

export type Profile = MyProfilePartsFragment;
export type ProfileValues = Pick<
  Profile,
  'callName' | 'pronouns' | 'timeZone' | 'reachBy' | 'reachNote' | 'otherAlias'
>;
export type ProfileField = keyof ProfileValues;
