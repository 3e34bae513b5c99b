/**
 * What the served page may do: run its own scripts and read its own files, nothing else. No inline script, no `eval`, no
 * other host. The server sends it as a header, and the build writes it into the page too, for hosts that send none.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  // The hash is that of an empty `<style>`: leva's style engine makes one and fills it by script.
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "font-src 'self'",
  // `data:` and `blob:` are pictures that the page itself makes.
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')
