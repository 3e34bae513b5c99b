#ifdef GRAIN
// A protein's surface is no plastic: side chains roughen it. Heights lie in the mesh's own space (nm), so that they stay
// with the body; slopes follow from how height changes between neighbouring pixels.
uniform float uGrain;

float grainHash(ivec3 p) {
  uint h = uint(p.x) * 0x9e3779b9u + uint(p.y) * 0x85ebca6bu + uint(p.z) * 0xc2b2ae35u;
  h = (h ^ (h >> 15)) * 0x2c1b3c6du;
  return float((h ^ (h >> 12)) & 0xffffu) / 65535.0;
}

// -1…1, with features about one unit wide.
float grainNoise(vec3 p) {
  ivec3 cell = ivec3(floor(p));
  vec3 f = p - floor(p);
  f = f * f * (3.0 - 2.0 * f);
  ivec2 o = ivec2(0, 1);
  float low = mix(
    mix(grainHash(cell), grainHash(cell + o.yxx), f.x),
    mix(grainHash(cell + o.xyx), grainHash(cell + o.yyx), f.x), f.y
  );
  float high = mix(
    mix(grainHash(cell + o.xxy), grainHash(cell + o.yxy), f.x),
    mix(grainHash(cell + o.xyy), grainHash(cell + o.yyy), f.x), f.y
  );
  return mix(low, high, f.z) * 2.0 - 1.0;
}

// Tilts the normal; `relief` becomes -1 in a hollow … 1 on a rise.
vec3 roughen(vec3 normal, vec3 world, vec3 object, out float relief) {
  vec3 alongX = dFdx(world);
  vec3 alongY = dFdy(world);
  vec3 objectX = dFdx(object);
  float pixel = length(objectX) + length(dFdy(object));
  relief = 0.8 * grainNoise(object * 1.1) + 0.2 * grainNoise(object * 2.7 + 7.0);
  // What is finer than a few pixels would glitter.
  relief *= 1.0 - smoothstep(0.1, 0.35, pixel);
  float height = uGrain * relief * length(alongX) / max(length(objectX), 1e-9);
  vec3 across = cross(alongY, normal);
  float area = dot(alongX, across);
  vec3 slope = sign(area) * (dFdx(height) * across + dFdy(height) * cross(normal, alongX));
  vec3 tilted = abs(area) * normal - slope;
  return length(tilted) > 0.0 ? normalize(tilted) : normal;
}
#endif
