import Sequencer from '@jest/test-sequencer';

/**
 * Jest begins with the largest file where it does not know yet how long each takes. The pages are few lines and many
 * minutes: begun last, they alone keep everybody waiting.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => path.includes('/tests/web/');
    const sorted = super.sort([...tests]);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
