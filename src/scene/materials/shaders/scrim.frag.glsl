uniform vec3 uShade;
in vec3 vDarkness;

void main() {
  vec3 clear = 1.0 - vDarkness;
  gl_FragColor = vec4(uShade, 1.0 - clear.x * clear.y * clear.z);
}
