import type { Place } from '../../../platform/sealing/sealing.service.js';

/** The note of an ending is written once. */
export const endingNotePlace = (planId: string): Place => ({
  kind: 'RECORD',
  table: 'plans',
  id: planId,
  version: 1,
});

/** Differs from the place of the wait reason, which is sealed in the same row. */
export const skipReasonPlace = (stepId: string): Place => ({
  kind: 'RECORD',
  table: 'plan_steps.skip_reason',
  id: stepId,
  version: 1,
});

/** What an edit changed. */
export const planChangesPlace = (editId: string): Place => ({
  kind: 'RECORD',
  table: 'plan_edits',
  id: editId,
  version: 1,
});

/** Why a coach edited a plan. */
export const editReasonPlace = (editId: string): Place => ({
  kind: 'RECORD',
  table: 'plan_edits.reason',
  id: editId,
  version: 1,
});

/** The latest wait reason replaces earlier ones. */
export const waitReasonPlace = (stepId: string): Place => ({
  kind: 'RECORD',
  table: 'plan_steps',
  id: stepId,
  version: 1,
});

/** What a coach offers: both versions, the mapping and the choices. */
export const offerTermsPlace = (offerId: string): Place => ({
  kind: 'RECORD',
  table: 'plan_offers.terms',
  id: offerId,
  version: 1,
});

/** What the plan asked for before and after an accepted offer. */
export const offeredMovePlace = (offerId: string): Place => ({
  kind: 'RECORD',
  table: 'plan_offers.moved',
  id: offerId,
  version: 1,
});
