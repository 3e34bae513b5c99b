#ifdef BODY_GLOWS
// Ca²⁺ or glutamate light inside a translucent body: no lamp, the body itself shines around a place.
uniform vec4 uBodyGlow[BODY_GLOWS];
uniform vec3 uBodyGlowColor[BODY_GLOWS];

vec3 bodyGlowAt(vec3 place, float facing) {
  vec3 sum = vec3(0.0);
  for (int i = 0; i < BODY_GLOWS; i++) {
    vec3 q = (place - uBodyGlow[i].xyz) / uBodyGlow[i].w;
    sum += uBodyGlowColor[i] * exp(-1.6 * dot(q, q));
  }
  return sum * (0.25 + 0.75 * facing);
}
#endif
