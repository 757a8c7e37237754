export const words = {
  label: 'Quick exit',
  leave: 'Leave site',
  saysSignedOut: 'Leaves this site. Pressing Shift three times does the same.',
  says: 'Leaves this site and signs you out. What you wrote and haven’t sent stays on this device, encrypted. Unsent safety answers are removed. Pressing Shift three times does the same.',
};
