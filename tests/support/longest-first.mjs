import Sequencer from '@jest/test-sequencer';

/** The longest begin first: begun last, one of them alone keeps everybody waiting. */
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

/** Jest orders by how long each took the last time, or else by size, which says little about stories in a browser. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort([...tests])].sort((a, b) => rank(a) - rank(b));
  }
}

function rank({ path }) {
  const at = LONGEST.findIndex((end) => path.replaceAll('\\', '/').endsWith(end));
  return at === -1 ? LONGEST.length : at;
}
