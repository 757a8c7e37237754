export const words = {
  limitOfDay:
    'You’ve written as many entries as you can in a day. You can still edit the ones you have. If you need someone right now, use Get help now.',
};
