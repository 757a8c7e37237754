/** What Today and every page of a coach show of sessions. */
export const words = {
  plan: 'Schedule a session',
  actions: 'Actions',
  times: (from: string, to: string) => `${from} to ${to}`,
  timeFor: (time: string, callName: string) => `${time} ${callName}’s time`,
  ofEach: (name: string, status: string) => `${name}: ${status}`,
  howItWent: (name: string) => `Whether the session with ${name} took place`,
};
