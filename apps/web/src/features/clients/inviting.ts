import { opener } from '../../shared/ui/opener';

/** `inviting.open({})` asks whom to invite, from any page. */
export const inviting = opener<Record<never, never>>();
