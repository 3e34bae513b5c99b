/** Simulation seconds that a run may have: thirty days. */
export const longestRun = 30 * 86400
