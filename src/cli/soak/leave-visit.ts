/** Presses the last button of the foot, which ends a visit; where nobody is there it is another one. As text, because tools name functions. */
export const leaveVisit = `document.documentElement.dataset.place !== 'attract' &&
  document.querySelector('.foot-ease .foot-chip:last-child')?.click()`
