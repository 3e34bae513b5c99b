// One lipid head of a leaflet. Its place follows from its cell of a hexagonal lattice that fills the membrane; only
// the cells around the eye are drawn, and they are the same cells wherever the eye goes.
// Whole steps from the middle of the patch.
attribute vec2 aCell;
uniform vec2 uPatch;
// Distance between neighbours, µm.
uniform float uPitch;
// Radius of a head, µm.
uniform float uHead;
// Where the lattice begins, world µm: x, z. Scaling the pitch leaves this place where it is.
uniform vec2 uAnchor;
// Height of the heads' layer over the PSD centre's dome, world µm.
uniform float uLevel;
// 1: heads look up, -1: down.
uniform float uSide;
uniform float uCurvature;
uniform float uSeconds;
// Receptors that stand in the membrane: x, z, radius (µm).
uniform vec3 uHoles[HOLES];
// x, z and radius of a fusion pore, and how far its lip is turned up.
uniform vec4 uFusion;
// Heads in front of this z are cut away.
uniform float uSectionZ;
// How far the patch reaches, µm from its middle: heads shrink towards its edge.
uniform float uReach;
uniform vec3 uTints[5];
varying vec2 vDisc;
varying vec3 vCentre;
varying float vRadius;
varying vec4 vShade;

uint mixBits(uint h) {
  h = (h ^ (h >> 16)) * 0x85ebca6bu;
  h = (h ^ (h >> 13)) * 0xc2b2ae35u;
  return h ^ (h >> 16);
}

// Four independent numbers in 0…1 for a cell.
vec4 drawsOf(vec2 cell) {
  uint h = mixBits(uint(int(cell.x)) * 0x9e3779b9u + uint(int(cell.y)) * 0x7feb352du + uint(uSide > 0.0 ? 17 : 71));
  uint g = mixBits(h + 0x51ed270bu);
  return vec4(h & 0xffffu, h >> 16, g & 0xffffu, g >> 16) / 65535.0;
}

// Twin of membrane-waves.ts.
float membraneWave(vec2 p) {
  return WAVE_HEIGHT * (sin(p.x * 50.0 + 0.6) * cos(p.y * 40.0) + 0.4 * sin(p.x * 23.0 - p.y * 71.0 + 1.3));
}

void main() {
  vec2 cell = aCell + uPatch;
  vec4 draw = drawsOf(cell);
  vec2 grid = vec2(cell.x + 0.5 * mod(cell.y, 2.0), cell.y * 0.8660254);
  vec2 place = uAnchor + (grid + (draw.xy - 0.5) * 0.34) * uPitch;
  float radius = uHead * (0.92 + 0.16 * draw.w);
  float height = uLevel - uCurvature * dot(place, place) + membraneWave(place);
  // Heads bob a little, each at its own pace.
  height += uHead * (0.5 * (draw.z - 0.5) + 0.16 * sin(uSeconds * (0.7 + draw.x) + 6.3 * draw.y));

  float gap = 1e3;
  for (int i = 0; i < HOLES; i++) gap = min(gap, distance(place, uHoles[i].xy) - uHoles[i].z);
  if (gap < 0.0) radius = 0.0;

  // The lip of a fusion pore: the leaflet turns into the vesicle along a quarter of a circle.
  vec2 fromPore = place - uFusion.xy;
  float poreDistance = length(fromPore);
  float lip = uFusion.w;
  if (uFusion.z > 0.0 && poreDistance < uFusion.z + lip) {
    float inward = clamp((uFusion.z + lip - poreDistance) / lip, 0.0, 2.0);
    float angle = min(inward, 1.7) * 1.2;
    place = uFusion.xy + fromPore / max(poreDistance, 1e-6) * (uFusion.z + lip - lip * sin(angle));
    height -= uSide * lip * (1.0 - cos(angle));
    if (inward > 1.7 || poreDistance < 1e-6) radius = 0.0;
  }

  if (place.y > uSectionZ) radius = 0.0;
  radius *= smoothstep(1.0, 0.9, length(vec2(aCell.x, aCell.y * 0.8660254)) * uPitch / uReach);

  vCentre = vec3(place.x, height, place.y);
  vRadius = radius;
  vDisc = position.xy;
  vShade = vec4(uTints[int(draw.z * 4.999)] * (0.85 + 0.3 * draw.y), 0.0);
  vec4 view = viewMatrix * vec4(vCentre, 1.0);
  view.xy += vDisc * radius;
  gl_Position = projectionMatrix * view;
  // Nothing is drawn of an absent lipid.
  if (radius <= 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
