// A sphere as one quad: the corner tells the fragment where on the disc it is.
attribute vec4 aSphere;
// rgb, glow.
attribute vec4 aShade;
uniform float uScale;
varying vec2 vDisc;
varying vec3 vCentre;
varying float vRadius;
varying vec4 vShade;

void main() {
  vec4 world = modelMatrix * vec4(aSphere.xyz, 1.0);
  #ifdef GROWTH
    world.xyz = growSpine(world.xyz);
  #endif
  vec4 view = viewMatrix * world;
  vDisc = position.xy;
  vCentre = world.xyz;
  vRadius = aSphere.w * uScale * length(modelMatrix[0].xyz);
  vShade = aShade;
  view.xy += position.xy * vRadius;
  gl_Position = projectionMatrix * view;
}
