// The low tier's tail: its colour was found at its vertices.
varying vec3 vColor;
uniform float uFade;

void main() {
  dissolve(uFade);
  gl_FragColor = vec4(vColor, 1.0);
}
