// Ordered dissolve: pixels drop out in a fixed pattern, so a fading body needs no sorting.
void dissolve(float fade) {
  if (fade >= 0.999) return;
  if (fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) >= fade) discard;
}
