export const words = {
  yes: 'Yes, share with my coach',
  no: 'No, only me',
  afterNo: 'Only you can see them.',
  change: 'You can change this at any time on your You page.',
};
