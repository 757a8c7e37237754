export const words = {
  consentNeeded:
    'This wasn’t saved, because you haven’t agreed that your practice may keep health and relationship data, or you took your consent back. You can agree under “Agreement and privacy” on your You page.',
  joiningNeeded: 'is required. Accept the agreement and the privacy notice.',
  notAdult:
    'Footing is for people 18 and older. Nothing was saved. You can find help under “Get help now.”',
  stale: 'There’s a newer version of this text. Please read and accept that one.',
  mustAlsoSay: (sentences: string[]) => `must also say: ${sentences.join(' ')}`,
  published: 'Someone published a newer version. Review it first.',
};
