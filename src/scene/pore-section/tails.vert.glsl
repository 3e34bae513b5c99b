// The two fatty tails of one lipid at the section, hanging from where lattice.glsl puts its head.
// x: across the tail, y: 0 at the head … 1 in the middle of the bilayer, z: towards the eye.
attribute float aTail;
// Column, row; 1 outer leaflet, -1 inner.
attribute vec3 aCell;
// Middle of the bilayer over the PSD centre's dome, world µm, and half its thickness.
uniform vec2 uBilayer;
uniform float uSectionZ;
// The row behind which nothing is seen.
uniform float uLastRow;
uniform vec3 uTailColor;
#ifdef VERTEX_LIT
varying vec3 vColor;
#else
varying vec3 vWorld;
varying vec3 vNormalW;
varying vec3 vTint;
#endif

void main() {
  float side = aCell.z;
  if (isOutOfPicture(aCell.xy, uBilayer.x, uBilayer.y)) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  vec4 draw = drawsOf(aCell.xy, side);
  vec2 place = lipidPlace(aCell.xy, draw);
  float along = position.y;
  bool isWall = aCell.y <= uLastRow;
  float radius = (isWall ? 0.55 : 0.16 - 0.03 * along) * uPitch;
  float phase = 6.28 * draw.w + aTail * 1.9;
  float sway = 0.03 * sin(uSeconds * (0.6 + 0.5 * draw.x) + phase);
  vec2 bend = vec2(0.1 * sin(along * 6.0 + phase), 0.09 * cos(along * 5.0 + phase * 1.7)) * smoothstep(0.0, 0.3, along);
  bend.x += aTail * (0.2 + 0.04 * along) + sway * along;
  float head = uBilayer.x + lipidHeight(place, draw) + side * uBilayer.y;
  float depth = uBilayer.y * (0.08 + 0.9 * along);
  if (isInHole(place) || place.y > uSectionZ) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  vec3 world = vec3(place.x + bend.x * uPitch, head - side * depth, place.y + bend.y * uPitch);
  vec3 normal = vec3(position.x, 0.0, position.z);
  world += normal * radius;
  vec3 tint = uTailColor * (0.8 + 0.4 * draw.y) * mix(1.0, 0.72, along) * mix(1.0, 0.5, smoothstep(0.0, 4.0, -aCell.y));
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.0);
  #ifdef VERTEX_LIT
    vec3 toEye = cameraPosition - world;
    vec3 light = lightSurface(Surface(world, normal, normalize(toEye), tint, 0.7, 0.0, 26.0, 0.25, 0.12));
    vec2 screen = clamp(gl_Position.xy / max(gl_Position.w, 1e-6) * 0.5 + 0.5, 0.0, 1.0);
    light = mix(light, backgroundAt(screen), fogAt(length(toEye)));
    vColor = developVertex(vec4(light, 1.0)).rgb;
  #else
    vWorld = world;
    vNormalW = normal;
    vTint = tint;
  #endif
}
