export const words = {
  reasonNeeded: 'is required when you loosen the boundary.',
  untilNeeded: 'is required. Until which day did they ask for space?',
  untilAhead: 'must be after today.',
  untilOnlyForSpace: 'can only be set with “Asked for space.”',
  endedAhead: 'can’t be after today.',
  noLegalOrder: 'There’s no court order to end.',
  alreadyRecorded: 'This is already on record.',
  unknownReplacesNothing:
    '“I don’t know” doesn’t replace what they asked for. That stays on record.',
  nothingToConfirm: 'No change is waiting to be confirmed.',
  confirmLater: 'You can confirm this change 72 hours after it was made.',
  coachOnly: 'Only a coach can confirm this.',
  ownerOnly: 'Only an owner of the practice can record this.',
};
