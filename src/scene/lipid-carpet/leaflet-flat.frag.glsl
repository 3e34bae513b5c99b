// The low tier's lipid head: a disc whose colour was found at its corners, darker on the side of its neighbours.
varying vec2 vDisc;
varying vec3 vColor;
varying vec2 vOpenOnDisc;

void main() {
  float r2 = dot(vDisc, vDisc);
  if (r2 > 1.0) discard;
  gl_FragColor = vec4(vColor * (0.94 - 0.26 * r2 + dot(vDisc, vOpenOnDisc)), 1.0);
}
