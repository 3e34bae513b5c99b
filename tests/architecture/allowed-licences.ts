/** Who needs a licence of the list, and why it is one that we can live with. Empty where nobody asks. */
interface Terms {
  readonly why: string
  /** Packages that need it, where they are few; a package that is not named may not have it. */
  readonly only?: readonly string[]
  /** Only what builds and tests, and is never shipped. */
  readonly isForTools?: true
}

/** Every licence that a package or an asset may have. Another one is a decision: it comes here with its reason, or it goes. */
export const allowedLicences: Readonly<Record<string, Terms>> = {
  MIT: { why: '' },
  ISC: { why: '' },
  'BSD-2-Clause': { why: '' },
  'BSD-3-Clause': { why: '' },
  '0BSD': { why: '' },
  Zlib: { why: '' },
  'Apache-2.0': { why: 'asks for its text and notices, which the build ships' },
  'OFL-1.1': { why: 'the font; may be bundled, not sold by itself', only: ['@fontsource-variable/inter'] },
  'MPL-2.0': {
    why: 'by file: what they wrote stays open, which it is, unchanged and on npm; what stands beside it is not touched',
    only: ['mediabunny', 'axe-core', '@axe-core/playwright', 'lightningcss', 'lightningcss-*'],
  },
  'LGPL-3.0-or-later': {
    why: 'libvips below an image library that a baking tool may load; nothing of it is shipped',
    only: ['@img/sharp-*'],
    isForTools: true,
  },
}

/** Whether a package may be used. `expression` is SPDX without nested brackets: one alternative must be allowed as a whole. */
export function isAllowed(expression: string, name: string, isTool: boolean): boolean {
  const plain = expression.replaceAll(/[()]/g, '')
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((each) => allows(each.trim())))

  function allows(licence: string): boolean {
    if (!Object.hasOwn(allowedLicences, licence)) return false
    const { only, isForTools } = allowedLicences[licence]!
    return (isTool || !isForTools) && (!only || only.some((pattern) => fits(name, pattern)))
  }
}

/** `lightningcss-*` fits whatever begins so. */
export function fits(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
}
