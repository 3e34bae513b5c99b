/**
 * What the served page may do: run its own scripts and read its own files, nothing else. No inline script, no `eval`, no
 * other host. Styles may stand inline because leva's style engine writes them; `blob:` is for pictures that the page
 * itself makes. The server sends it as a header, and the build writes it into the page too, for hosts that send none.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')
