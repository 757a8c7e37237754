export const words = {
  notFound: 'This isn’t here. It may have been moved or removed.',
  idTaken: 'is already in use.',
  internal: 'Something went wrong on our end. Nothing was changed. Please try again.',
  signIn: 'Please sign in to continue.',
  notForYourRole: 'Your role in this practice doesn’t allow this.',
  notForAnyone: 'This isn’t available to anyone.',
  changedElsewhere: 'This was changed in another window or on another device.',
};
