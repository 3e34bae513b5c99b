/** The address of the last file: it must stay good until the browser has begun to save. */
let last: string | null = null

/** Lets the browser save something under a name. */
export function download(content: Blob, name: string): void {
  if (last) URL.revokeObjectURL(last)
  last = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = last
  link.download = name
  link.click()
}
