/** Heights in the receptors’ bodies over the middle of the membrane, nm: what others take hold of, or begin at. */
export const receptorHeights = {
  /** The tips of an NMDA receptor’s N-terminal domains, which antibodies grip. */
  nmdarTip: 15.5,
  /** The gap between an AMPA receptor’s arms, where ions come in. */
  amparMouth: 15.5,
} as const
