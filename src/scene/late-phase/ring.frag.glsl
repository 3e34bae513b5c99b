uniform vec3 uPlain;
uniform vec3 uTagged;
uniform float uStrength;
// Pixels.
uniform float uHalfWidth;
varying vec2 vPlace;
varying float vTag;

const float dashes = 20.0;

void main() {
  float reach = length(vPlace);
  float away = abs(reach - 1.0) / max(fwidth(reach), 1e-4);
  float halfWidth = uHalfWidth * (1.0 + 0.4 * vTag);
  float line = 1.0 - smoothstep(halfWidth, halfWidth + 1.0, away);
  // Dashed without a tag; the gaps close as the tag is set.
  float gap = 0.34 * (1.0 - vTag);
  float dash = abs(fract(atan(vPlace.y, vPlace.x) * dashes / 6.2831853) - 0.5);
  float alpha = uStrength * line * smoothstep(gap - 0.08, gap, dash) * mix(0.62, 1.0, vTag);
  if (alpha < 0.01) discard;
  gl_FragColor = vec4(mix(uPlain, uTagged, vTag), alpha);
  #include <colorspace_fragment>
}
