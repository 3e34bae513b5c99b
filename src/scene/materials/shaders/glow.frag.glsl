varying vec3 vLight;

void main() {
  vec2 disc = gl_PointCoord * 2.0 - 1.0;
  float r2 = dot(disc, disc);
  if (r2 > 1.0) discard;
  // The square makes the edge exactly zero: without it each halo shows a disc.
  float edge = 1.0 - r2;
  gl_FragColor = vec4(vLight * exp(-4.5 * r2) * edge * edge, 1.0);
  #include <colorspace_fragment>
}
