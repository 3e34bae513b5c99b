#ifdef DEVELOPED
varying vec3 vSky;

void main() {
  gl_FragColor = vec4(vSky, 1.0);
}
#else
void main() {
  gl_FragColor = vec4(backgroundAt(SCREEN_PLACE), 1.0);
}
#endif
