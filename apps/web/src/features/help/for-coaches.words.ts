/** For coaches: call requests, and what to do when a client says that a child is in danger. */
export const words = {
  requests: {
    title: 'Asked for a call',
    answered: '{when}, answered',
    notAnswered: '{when}, not answered yet',
  },
  childInDanger: {
    link: 'If a client tells you a child is in danger',
    title: 'If a child is in danger',
    intro: 'What to do when a client tells you. This isn’t legal advice.',
    clientsRead: (care: string) => `Your clients read this when they join: ${care}`,
    steps: [
      {
        title: 'Is someone in danger right now?',
        words: 'Call the emergency number first. Stay on the phone with the client if you can.',
      },
      {
        title: 'Know your duty to report',
        words:
          'The law varies by country and profession. In many places coaches have to report. In others they can, but don’t have to. Know the rule where you work before you need it. If you’re not sure, ask a children’s helpline or your child protection agency. You don’t have to give a name to ask.',
      },
      {
        title: 'Don’t promise to keep it secret',
        words:
          'Before you pass anything on, tell the client what you’ll say and to whom, unless that would put someone at risk.',
      },
      {
        title: 'Don’t investigate',
        words: 'Listen. Don’t question the child, don’t confront anyone, and don’t look for proof.',
      },
      {
        title: 'Write it down',
        words:
          'Use a private note, the same day: what was said in the client’s own words, when, and what you did. Leave out guesses.',
      },
      {
        title: 'Talk to someone',
        words:
          'Tell your supervisor or the owner of your practice. You don’t have to decide alone.',
      },
      {
        title: 'Look after the client',
        words:
          'Telling you was hard. Agree on when you’ll talk next, and show them Get help now. Look after yourself too.',
      },
    ],
  },
};
