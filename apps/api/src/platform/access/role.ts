import { registerEnumType } from '@nestjs/graphql';

export enum Role {
  OWNER = 'OWNER',
  COACH = 'COACH',
  CLIENT = 'CLIENT',
}
registerEnumType(Role, { name: 'Role', description: 'What a member does in a practice.' });
