const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * Jest begins with the largest files where it has never run, and a browser test is a small file that takes minutes: at
 * the end, one worker would wait for the other.
 */
class LongestFirstSequencer extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    const isBrowser = ({ context }) => context.config.displayName?.name === 'browser';
    return [...sorted.filter(isBrowser), ...sorted.filter((test) => !isBrowser(test))];
  }
}

module.exports = LongestFirstSequencer;
