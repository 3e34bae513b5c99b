import {
  BufferAttribute,
  BufferGeometry,
  Color,
  DirectionalLight,
  DynamicDrawUsage,
  HemisphereLight,
  IcosahedronGeometry,
  InstancedMesh,
  Matrix4,
  MeshStandardMaterial,
  Points,
  Scene,
  ShaderMaterial,
} from 'three'
import { createImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { materialTier } from '#src/scene/materials/light-rig.ts'
import { signalColors } from '#src/scene/materials/signal-colors.ts'

/** One way to draw so many balls that all move with every picture. */
export interface WayToDraw {
  readonly scene: Scene
  /** Takes new middles, x y z each: what a page does before it draws. */
  move(places: Float32Array): void
  dispose(): void
}

/** The scene's own way, at the low tier or at the others: as it draws glutamate from afar. */
export function drawImpostors(count: number, radius: number, isVertexLit: boolean): WayToDraw {
  materialTier.isVertexLit = isVertexLit
  const balls = createImpostorSpheres(count, { lite: true, specular: 0.4, rim: 0.4, small: true })
  const { r, g, b } = new Color(signalColors.glutamate.color)
  for (let i = 0; i < count; i++) {
    balls.shades.set([r, g, b, 0.2], 4 * i)
    balls.spheres[4 * i + 3] = radius
  }
  balls.commit(count, true)
  return {
    scene: new Scene().add(balls.object),
    move(places) {
      const { spheres } = balls
      for (let i = 0; i < count; i++) {
        spheres[4 * i] = places[3 * i]!
        spheres[4 * i + 1] = places[3 * i + 1]!
        spheres[4 * i + 2] = places[3 * i + 2]!
      }
      balls.commit(count)
    },
    dispose: balls.dispose,
  }
}

/** What three offers for it: one body of 80 triangles, many times. */
export function drawInstances(count: number, radius: number): WayToDraw {
  const geometry = new IcosahedronGeometry(radius, 1)
  const material = new MeshStandardMaterial({ color: signalColors.glutamate.color })
  const balls = new InstancedMesh(geometry, material, count)
  balls.instanceMatrix.setUsage(DynamicDrawUsage)
  balls.frustumCulled = false
  const still = new Matrix4()
  for (let i = 0; i < count; i++) balls.setMatrixAt(i, still)
  const key = new DirectionalLight('#fff0de', 2)
  key.position.set(-1, 2, 2)
  return {
    scene: new Scene().add(balls, key, new HemisphereLight('#3a7ea6', '#35205e', 1)),
    move(places) {
      // Only where they are: writing whole matrices would cost it more.
      const { array } = balls.instanceMatrix
      for (let i = 0; i < count; i++) {
        array[16 * i + 12] = places[3 * i]!
        array[16 * i + 13] = places[3 * i + 1]!
        array[16 * i + 14] = places[3 * i + 2]!
      }
      balls.instanceMatrix.needsUpdate = true
    },
    dispose() {
      geometry.dispose()
      material.dispose()
      balls.dispose()
    },
  }
}

/** The least: one vertex a ball, a disc with the light of a ball. */
export function drawBarePoints(count: number, radius: number, pixelsPerUnit: number): WayToDraw {
  const geometry = new BufferGeometry()
  const place = new BufferAttribute(new Float32Array(3 * count), 3).setUsage(DynamicDrawUsage)
  geometry.setAttribute('position', place)
  const material = new ShaderMaterial({
    uniforms: {
      size: { value: 2 * radius * pixelsPerUnit },
      color: { value: new Color(signalColors.glutamate.color) },
    },
    vertexShader: `
      uniform float size;
      void main() {
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
        gl_PointSize = size / gl_Position.w;
      }`,
    fragmentShader: `
      uniform vec3 color;
      void main() {
        vec2 disc = 2.0 * gl_PointCoord - 1.0;
        float r2 = dot(disc, disc);
        if (r2 > 1.0) discard;
        vec3 normal = vec3(disc.x, -disc.y, sqrt(1.0 - r2));
        gl_FragColor = vec4(color * (0.4 + 0.6 * max(0.0, dot(normal, vec3(-0.4, 0.7, 0.6)))), 1.0);
      }`,
  })
  const balls = new Points(geometry, material)
  balls.frustumCulled = false
  return {
    scene: new Scene().add(balls),
    move(places) {
      place.array.set(places)
      place.needsUpdate = true
    },
    dispose() {
      geometry.dispose()
      material.dispose()
    },
  }
}
