/** The scene alone with a hand-made frame: where actors are built and looked at without a simulation. */
export function mountWorkbench(root: HTMLElement): void {
  root.textContent = 'workbench'
}
