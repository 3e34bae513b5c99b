uniform vec3 uColor;
uniform float uStrength;
// Half the line's width in device pixels.
uniform float uHalfWidth;
varying vec3 vWorld;
varying vec3 vNormalW;
varying vec2 vFromCentre;

const float dashes = 60.0;

void main() {
  float facing = dot(normalize(vNormalW), normalize(cameraPosition - vWorld));
  // How many pixels away the surface turns its back: the same thin line whatever the curvature.
  float away = abs(facing) / max(fwidth(facing), 1e-4);
  float line = 1.0 - smoothstep(uHalfWidth, uHalfWidth + 1.2, away);
  float dash = smoothstep(0.0, 0.12, abs(fract(atan(vFromCentre.y, vFromCentre.x) * dashes / 6.2831853) - 0.5) - 0.16);
  // It ends on the neck, which hardly widens.
  float alpha = uStrength * line * dash * smoothstep(-0.42, -0.28, vWorld.y);
  if (alpha < 0.01) discard;
  gl_FragColor = vec4(uColor, alpha);
  #include <colorspace_fragment>
}
