import type { HelplineKind } from '@footing/library/help';

export function kindWords(kind: HelplineKind): string {
  switch (kind) {
    case 'CRISIS':
      return 'When it’s too much, or you think about suicide';
    case 'VIOLENCE':
      return 'When someone hurts or threatens you';
    case 'CHILDREN':
      return 'For children and teens, or if you’re worried about one';
    case 'AFRAID_OF_OWN_ACTIONS':
      return 'When you’re afraid of what you might do';
  }
}
