import { TAG_LIMITS } from '@footing/library/tags';

export const words = {
  menu: 'Tag',
  chosen: (tag: string) => `Tag: ${tag}`,
  all: 'All templates',
  loading: 'Loading tags…',
  failed: 'We couldn’t load the tags. Close this and try again.',
  ofTemplate: (title: string) => `Tags of “${title}”`,
  show: (tag: string) => `Show templates tagged “${tag}”`,
  noMatches: (tag: string) => `No template is tagged “${tag}.”`,
  noMatchesOfSearch: (tag: string, search: string) =>
    `No template tagged “${tag}” has a title or summary with “${search}”.`,
  field: 'Tags',
  aboutField: `Up to ${TAG_LIMITS.tags} short tags to find it by, such as “divorce” or “first session.” Press Enter after each one. Coaches you share the template with see them, too.`,
  saved: 'Tags saved.',
  sentence: (problem: string) => `Tags ${problem}`,
};
