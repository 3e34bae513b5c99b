// The low tier's sphere: a disc whose colour was found at its corners, shaded across.
varying vec2 vDisc;
varying vec3 vColor;
varying vec2 vKeyOnDisc;
varying float vCutDepth;
uniform float uFade;

void main() {
  float r2 = dot(vDisc, vDisc);
  if (r2 > 1.0 || vCutDepth > 0.0) discard;
  dissolve(uFade);
  gl_FragColor = vec4(vColor * (1.06 - 0.34 * r2 + dot(vDisc, vKeyOnDisc)), 1.0);
}
