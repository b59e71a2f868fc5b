/** Timing with little noise: rounds, and the middle one. */

/** Rounds that are timed, after one that is not. */
const ROUNDS = 7;

/** @param {number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Times several actions in turns, so that what else the machine does falls on all of them.
 *
 * @param {(() => void)[]} actions
 * @returns {number[]} milliseconds of each
 */
export function timeInTurns(actions) {
  /** @type {number[][]} */
  const times = actions.map(() => []);
  for (let round = 0; round <= ROUNDS; round++) {
    actions.forEach((action, index) => {
      const start = performance.now();
      action();
      if (round > 0) times[index].push(performance.now() - start);
    });
  }
  return times.map(median);
}
