attribute vec3 darkness;
out vec3 vDarkness;

void main() {
  vDarkness = darkness;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
