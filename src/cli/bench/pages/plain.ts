import {
  DirectionalLight,
  HemisphereLight,
  IcosahedronGeometry,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  Scene,
  WebGLRenderer,
} from 'three'

// The least that a page with three can be: one lit body that turns, on a canvas as large as the window.
const renderer = new WebGLRenderer()
renderer.setSize(window.innerWidth, window.innerHeight)
document.body.append(renderer.domElement)
const camera = new PerspectiveCamera(45, window.innerWidth / window.innerHeight)
camera.position.z = 4
const body = new Mesh(new IcosahedronGeometry(1, 4), new MeshStandardMaterial({ color: '#b06ad0' }))
const key = new DirectionalLight('#fff0de', 2)
key.position.set(-1, 2, 2)
const scene = new Scene().add(body, key, new HemisphereLight('#3a7ea6', '#35205e', 1))
const draw = () => {
  requestAnimationFrame(draw)
  body.rotation.y += 0.01
  renderer.render(scene, camera)
}
requestAnimationFrame(draw)
document.documentElement.dataset.status = 'ready'
