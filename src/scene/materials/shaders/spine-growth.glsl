#ifdef GROWTH
// Twin of growPoint in src/anatomy/spine-growth.ts: where a point of the hero spine goes when its head swells.
// The linear growth of the head, cube root of the volume ratio minus one.
uniform float uSpineGrowth;

vec3 growSpine(vec3 p) {
  if (abs(p.x) > GROWTH_REACH || abs(p.z) > GROWTH_REACH) return p;
  float along = smoothstep(GROWTH_NECK_END, GROWTH_NECK_START, p.y);
  float head = smoothstep(GROWTH_NECK_START - 0.1, GROWTH_NECK_START + 0.12, p.y);
  float near = 1.0 - smoothstep(GROWTH_REACH * 0.8, GROWTH_REACH, max(abs(p.x), abs(p.z)));
  float wide = uSpineGrowth * along * (0.15 + 0.85 * head) * near;
  float down = uSpineGrowth * (GROWTH_ANCHOR - max(p.y, GROWTH_NECK_START)) * along * near;
  return vec3(p.x * (1.0 + wide), p.y - down, p.z * (1.0 + wide));
}
#endif
