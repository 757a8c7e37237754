export const words = {
  label: 'Quick exit',
  leave: 'Leave',
  saysSignedOut: 'Leaves this page. Pressing Shift three times does the same.',
  says: 'Leaves this page and signs you out. What you wrote and haven’t sent stays on this device, encrypted. Unsent safety answers are removed. Pressing Shift three times does the same.',
};
