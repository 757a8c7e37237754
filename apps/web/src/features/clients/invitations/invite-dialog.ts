import { dialogStore } from '../../../shared/ui/dialog-store';

/** `inviteDialog.open({})` opens the invitation dialog from any page. */
export const inviteDialog = dialogStore<Record<never, never>>();
