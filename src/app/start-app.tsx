/** Chooses what the page is, from its address, and mounts it. */
export function startApp(root: HTMLElement): void {
  const mode = new URLSearchParams(window.location.search).get('mode')
  if (mode === 'workbench') {
    void import('#src/app/workbench.tsx').then(({ mountWorkbench }) => mountWorkbench(root))
  }
}
