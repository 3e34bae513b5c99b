// One lipid head of a leaflet. Only the cells around the eye are drawn, and they are the same wherever the eye goes.
// Whole steps from the middle of the patch.
attribute vec2 aCell;
uniform vec2 uPatch;
// 1 or -1: which end of the patch is drawn first, the near one, so that it hides what lies behind.
uniform float uOrder;
// Radius of a head, µm.
uniform float uHead;
// Height of the heads' layer over the PSD centre's dome, world µm.
uniform float uLevel;
// 1: heads look up, -1: down.
uniform float uSide;
// x, z and radius of a fusion pore, and how far its lip is turned up.
uniform vec4 uFusion;
// Heads in front of this z are cut away.
uniform float uSectionZ;
// How far the patch reaches, µm from its middle: heads shrink towards its edge.
uniform float uReach;
uniform vec3 uTints[5];
varying vec2 vDisc;
#ifdef VERTEX_LIT
// Display colour of the head, and where on its disc the open side lies.
varying vec3 vColor;
varying vec2 vOpenOnDisc;
uniform float uSpecular;
uniform float uGloss;
uniform float uScatter;
uniform float uRim;
uniform float uFade;
#else
varying vec3 vCentre;
varying float vRadius;
varying vec3 vTint;
#endif

void main() {
  vec2 cell = uOrder * aCell + uPatch;
  if (isOutOfPicture(cell, uLevel, uFusion.w)) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  vec4 draw = drawsOf(cell, uSide);
  vec2 place = lipidPlace(cell, draw);
  float height = uLevel + lipidHeight(place, draw);
  float radius = uHead * (0.93 + 0.14 * draw.w);
  #ifdef VERTEX_LIT
    // It fades by growing smaller: see impostor-flat.frag.glsl.
    radius *= uFade;
  #endif
  if (isInHole(place)) radius = 0.0;

  // The lip of a fusion pore: the leaflet turns into the vesicle along part of a circle.
  vec2 fromPore = place - uFusion.xy;
  float poreDistance = length(fromPore);
  float lip = uFusion.w;
  if (uFusion.z > 0.0 && poreDistance < uFusion.z + lip) {
    float inward = (uFusion.z + lip - poreDistance) / lip;
    float angle = inward * 1.25;
    place = uFusion.xy + fromPore / max(poreDistance, 1e-6) * (uFusion.z + lip - lip * sin(angle));
    height -= uSide * lip * (1.0 - cos(angle));
    if (inward > 1.7) radius = 0.0;
  }

  if (place.y > uSectionZ) radius = 0.0;
  radius *= smoothstep(1.0, 0.9, length(vec2(aCell.x, aCell.y * 0.8660254)) * uPitch / uReach);

  // Nothing is drawn of an absent lipid.
  if (radius <= 0.0) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  vec3 centre = vec3(place.x, height, place.y);
  vDisc = spriteCorner();
  vec3 tint = uTints[int(draw.z * 4.999)] * (0.86 + 0.28 * draw.y);
  vec4 view = viewMatrix * vec4(centre, 1.0);
  view.xy += vDisc * radius;
  gl_Position = projectionMatrix * view;
  #ifdef VERTEX_LIT
    vec3 toEye = cameraPosition - centre;
    float eyeDistance = length(toEye);
    toEye /= eyeDistance;
    // One lit point stands for the head: between what faces the eye and what faces the cleft.
    vec3 normal = normalize(toEye + vec3(0.0, 0.35 * uSide, 0.0));
    vec3 light = lightSurface(Surface(centre, normal, toEye, tint, 1.0, 0.0, uGloss, uScatter, uRim));
    // In place of the environment that better tiers mirror in each head.
    light += tint * (0.9 * uSkyLight + 0.22 * uRimColor);
    vec2 screen = clamp(gl_Position.xy / max(gl_Position.w, 1e-6) * 0.5 + 0.5, 0.0, 1.0);
    light = mix(light, backgroundAt(screen), fogAt(eyeDistance));
    vColor = developVertex(vec4(light, 1.0)).rgb;
    vOpenOnDisc = (viewMatrix * vec4(0.0, uSide, 0.0, 0.0)).xy * 0.42;
  #else
    vCentre = centre;
    vRadius = radius;
    vTint = tint;
  #endif
}
