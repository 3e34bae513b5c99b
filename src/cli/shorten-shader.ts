/** A shader without its comments, indentation and needless blanks; lines stay lines, as the preprocessor wants them. */
export function shortenShader(text: string): string {
  const lines = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.replace(/\/\/.*$/, '').trim())
    .filter(Boolean)
    // A macro's blank before its bracket decides what it is.
    .map((line) => (line.startsWith('#') ? line : line.replace(/\s*([{}(),;=*?:])\s*/g, '$1')))
  return `${lines.join('\n')}\n`
}
