varying vec3 vLight;
#ifdef VERTEX_LIT
varying vec3 vSteepness;
varying float vReach2;
#endif

void main() {
  vec2 disc = gl_PointCoord * 2.0 - 1.0;
  float r2 = dot(disc, disc);
  if (r2 > 1.0) discard;
  #ifdef VERTEX_LIT
    // What the curve below looks like on the display.
    float inwards = 1.0 - r2 * vReach2;
    float squared = inwards * inwards;
    gl_FragColor = vec4(vLight * (squared * inwards) * (1.0 - vSteepness * (1.0 - squared)), 1.0);
  #else
    // The square makes the edge exactly zero: without it each halo shows a disc.
    float edge = 1.0 - r2;
    gl_FragColor = vec4(vLight * exp(-4.5 * r2) * edge * edge, 1.0);
    #include <colorspace_fragment>
  #endif
}
