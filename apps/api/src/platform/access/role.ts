import { registerEnumType } from '@nestjs/graphql';

export enum Role {
  OWNER = 'OWNER',
  COACH = 'COACH',
  CLIENT = 'CLIENT',
}
registerEnumType(Role, {
  name: 'Role',
  description: 'What a member does in a practice.',
  valuesMap: {
    OWNER: { description: 'Runs the practice, its staff and its settings; may also coach.' },
    COACH: { description: 'Works with the clients assigned to them.' },
    CLIENT: { description: 'Is coached.' },
  },
});
