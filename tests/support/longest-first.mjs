import Sequencer from '@jest/test-sequencer';

/** The longest files start first: one that starts last would run alone at the end. */
const LONGEST = [
  'web/pages',
  'isolation/safety-answers',
  'api/outreach-lives',
  'isolation/schema-walk',
  'isolation/row-level-security',
  'isolation/clear-text',
  'journeys/main-job',
  'journeys/dark',
  'journeys/days',
  'journeys/leaving',
  'api/lives',
  'journeys/readiness',
  'api/start',
].map((name) => `/tests/${name}.spec.ts`);

/** Jest orders by the last duration, or else by size, which says little about browser tests. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort([...tests])].sort((a, b) => rank(a) - rank(b));
  }
}

function rank({ path }) {
  const at = LONGEST.findIndex((end) => path.replaceAll('\\', '/').endsWith(end));
  return at === -1 ? LONGEST.length : at;
}
