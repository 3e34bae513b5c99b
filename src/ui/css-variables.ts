declare module 'react' {
  /** Custom properties that our style sheets read: positions and colours that come from data. */
  interface CSSProperties {
    '--filled'?: string
    '--known'?: string
    '--at'?: string
    '--trace'?: string
  }
}

// The declaration above only counts in a module.
export {}
