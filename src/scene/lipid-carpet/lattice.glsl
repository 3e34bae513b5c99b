// The hexagonal lattice of lipids that fills a membrane: the same cell has the same place and tint in every draw call.
// Distance between neighbours, µm.
uniform float uPitch;
// Where the lattice begins, world µm: x, z. Scaling the pitch leaves this place where it is.
uniform vec2 uAnchor;
uniform float uCurvature;
uniform float uSeconds;
// Receptors that stand in the membrane: x, z, radius (µm).
uniform vec3 uHoles[HOLES];
// So many of them there are.
uniform int uHoleCount;

uint mixBits(uint h) {
  h = (h ^ (h >> 16)) * 0x85ebca6bu;
  h = (h ^ (h >> 13)) * 0xc2b2ae35u;
  return h ^ (h >> 16);
}

// Four independent numbers in 0…1 for a cell.
vec4 drawsOf(vec2 cell, float side) {
  uint h = mixBits(uint(int(cell.x)) * 0x9e3779b9u + uint(int(cell.y)) * 0x7feb352du + uint(side > 0.0 ? 17 : 71));
  uint g = mixBits(h + 0x51ed270bu);
  return vec4(h & 0xffffu, h >> 16, g & 0xffffu, g >> 16) / 65535.0;
}

// Twin of membrane-waves.ts.
float membraneWave(vec2 p) {
  return WAVE_HEIGHT * (sin(p.x * 50.0 + 0.6) * cos(p.y * 40.0) + 0.4 * sin(p.x * 23.0 - p.y * 71.0 + 1.3));
}

// In steps of the lattice.
vec2 gridOf(vec2 cell) {
  return vec2(cell.x + 0.5 * mod(cell.y, 2.0), cell.y * 0.8660254);
}

// World x, z of a lipid.
vec2 lipidPlace(vec2 cell, vec4 draw) {
  return uAnchor + (gridOf(cell) + (draw.xy - 0.5) * JITTER * DISORDER) * uPitch;
}

// Height over `level` of a lipid's head, which bobs a little at its own pace.
float lipidHeight(vec2 place, vec4 draw) {
  float bob = 0.28 * (draw.z - 0.5) + 0.1 * sin(uSeconds * (0.7 + draw.x) + 6.3 * draw.y);
  return membraneWave(place) - uCurvature * dot(place, place) + 0.55 * DISORDER * uPitch * bob;
}

bool isInHole(vec2 place) {
  for (int i = 0; i < HOLES; i++) {
    if (i >= uHoleCount) break;
    if (distance(place, uHoles[i].xy) < uHoles[i].z) return true;
  }
  return false;
}

// Whether a cell lies beside the picture, with all that stands up to `room` (µm) around it.
bool isOutOfPicture(vec2 cell, float level, float room) {
  vec2 place = uAnchor + gridOf(cell) * uPitch;
  vec4 clip = projectionMatrix * viewMatrix * vec4(place.x, level - uCurvature * dot(place, place), place.y, 1.0);
  // In an upright picture the sides are nearer than top and bottom.
  float margin = max(projectionMatrix[0][0], projectionMatrix[1][1]) * (room + 2.0 * uPitch + 2.0 * WAVE_HEIGHT);
  return max(abs(clip.x), abs(clip.y)) > clip.w + margin;
}
