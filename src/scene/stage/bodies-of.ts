import type { Object3D } from 'three'

/** What is drawn of an object: all of it, or what is to be seen now. */
export function bodiesOf(object: Object3D, what: 'seen' | 'all'): Object3D[] {
  const bodies: Object3D[] = []
  const note = (part: Object3D) => {
    if ('isMesh' in part || 'isPoints' in part || 'isLine' in part) bodies.push(part)
  }
  if (what === 'all') object.traverse(note)
  else object.traverseVisible(note)
  return bodies
}
