import { opener } from '../../../shared/ui/focus/opener';

/** `inviting.open({})` opens the invitation dialog from any page. */
export const inviting = opener<Record<never, never>>();
