/** The version of the messages between a host page and an embedded Spinescope; each carries it. */
export const hostProtocol = 1
