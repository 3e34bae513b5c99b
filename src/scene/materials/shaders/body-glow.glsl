#ifdef GLOW_COUNT
// Ca²⁺ or glutamate light inside a translucent body: no lamp, the body itself shines around a place.
uniform vec4 uBodyGlow[GLOW_COUNT];
uniform vec3 uBodyGlowColor[GLOW_COUNT];

vec3 bodyGlowAt(vec3 place, float facing) {
  vec3 sum = vec3(0.0);
  // Each body knows only the glows that are its own.
  for (int i = GLOW_FROM; i < GLOW_TO; i++) {
    vec3 q = (place - uBodyGlow[i].xyz) / uBodyGlow[i].w;
    sum += uBodyGlowColor[i] * exp(-1.6 * dot(q, q));
  }
  return sum * (0.25 + 0.75 * facing);
}
#endif
