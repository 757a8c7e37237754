import { lazyWithRetry } from '../../shared/ui';

/** The forms of a client, on their page in the coach's app. */
export const FormsOfClient = lazyWithRetry(() =>
  import('./of-client/FormsSection').then((m) => ({ default: m.FormsSection })),
);

/** The form of an action in the client's plan. */
export const ActionForm = lazyWithRetry(() =>
  import('./answering/ActionForm').then((m) => ({ default: m.ActionForm })),
);

/** Forms that wait for the client, on Today. */
export const FormsToday = lazyWithRetry(() =>
  import('./answering/FormsToday').then((m) => ({ default: m.FormsToday })),
);

/** The label of the link to an action with questions. */
export const FormWork = lazyWithRetry<{ actionId: string; otherwise: string }>(
  () => import('./answering/FormWork').then((m) => ({ default: m.FormWork })),
  ({ otherwise }) => otherwise,
);

/** Whether a new client still has to fill in the form that they got when they joined. */
export const IntakeNotice = lazyWithRetry(() =>
  import('./of-client/IntakeNotice').then((m) => ({ default: m.IntakeNotice })),
);
