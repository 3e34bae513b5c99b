// How living matter looks at a place: run for each pixel, or, at the low tier, for each vertex.
uniform vec3 uColor;
uniform vec3 uColorB;
uniform vec3 uCutColor;
uniform vec3 uEmission;
uniform float uSpecular;
uniform float uGloss;
uniform float uScatter;
uniform float uRim;
uniform float uJelly;
uniform float uFlat;
uniform float uBump;
uniform float uBumpScale;
uniform float uMottle;
uniform float uMottleScale;
uniform sampler2D tCells;
// Alpha facing the eye, alpha at the edge, power between, overall fade.
uniform vec4 uAlpha;
// Shared: dot(place, xyz) + w > 0 is cut away.
uniform vec4 uCutPlane;
// Shared: saturation and contrast of the grade, for tiers without a last pass.
uniform vec2 uGrade;

#ifndef LITE
// Cells of the lipid texture on three planes: rg normal, b cavity, a mottle.
vec4 cellsAt(vec3 p, vec3 normal, out vec3 tilt) {
  vec3 w = pow(abs(normal), vec3(4.0));
  w /= w.x + w.y + w.z;
  vec4 a = texture2D(tCells, p.yz);
  vec4 b = texture2D(tCells, p.zx);
  vec4 c = texture2D(tCells, p.xy);
  tilt = w.x * vec3(0.0, a.rg - 0.5) + w.y * vec3(b.g - 0.5, 0.0, b.r - 0.5) + w.z * vec3(c.rg - 0.5, 0.0);
  return a * w.x + b * w.y + c * w.z;
}
#endif

struct TissuePoint {
  vec3 world;
  // In the mesh's own space, where textures lie.
  vec3 object;
  vec3 normal;
  vec3 instanceColor;
  float occlusion;
  float tint;
  float glow;
  // The far side of the skin, seen from within.
  bool isInside;
  // Place in the picture, 0…1.
  vec2 screen;
};

// Scene light and opacity.
vec4 shadeTissue(TissuePoint p) {
  vec3 toEye = cameraPosition - p.world;
  float eyeDistance = length(toEye);
  toEye /= eyeDistance;
  vec3 normal = normalize(p.normal);
  vec3 albedo = mix(uColor, uColorB, clamp(p.tint * 0.5 + 0.5, 0.0, 1.0)) * p.instanceColor;
  float openness = 1.0 - p.occlusion;
  float mottle = 0.5;
  #ifndef LITE
    vec3 tilt;
    vec3 unused;
    vec4 bumps = cellsAt(p.object * uBumpScale, normal, tilt);
    mottle = cellsAt(p.object * uMottleScale, normal, unused).a;
    normal = normalize(normal + tilt * uBump * 2.0);
    albedo *= mix(1.0, 0.55 + 0.6 * bumps.b, min(1.0, uBump * 0.8));
  #endif
  albedo *= 1.0 + (mottle - 0.5) * uMottle;
  #ifdef GRAIN
    float relief;
    normal = roughen(normal, p.world, p.object, relief);
    albedo *= 1.0 + 0.14 * relief;
  #endif
  if (p.isInside) {
    normal = -normal;
    albedo = uCutColor * p.instanceColor * (1.0 + (mottle - 0.5) * uMottle);
    #ifdef CUT
      // A bowl gathers shade: its wall is lightest at the cut (lengths in µm).
      float behindCut = -(dot(p.world, uCutPlane.xyz) + uCutPlane.w);
      albedo *= mix(1.0, 0.4, smoothstep(0.0, 0.4, behindCut));
    #endif
  }
  float facing = clamp(dot(normal, toEye), 0.0, 1.0);
  float grazing = pow(1.0 - facing, 3.0);
  albedo *= mix(1.0, mix(0.62, 1.25, grazing), uJelly);

  Surface s = Surface(p.world, normal, toEye, albedo, openness, uSpecular, uGloss, uScatter, uRim);
  vec3 light = lightSurface(s);
  #ifdef GLOW_COUNT
    // A body that shines drowns its own colour: orange in violet would otherwise turn pink.
    vec3 glow = bodyGlowAt(p.world, facing) * (0.7 + 0.6 * mottle);
    light = light * (1.0 - 0.6 * clamp(glow.r * 0.45, 0.0, 1.0)) + glow;
  #endif
  light += (uEmission + albedo * p.glow) * (0.55 + 0.45 * facing);
  light = mix(light, albedo, uFlat);
  light = mix(light, backgroundAt(p.screen), fogAt(eyeDistance));

  float alpha = 1.0;
  #ifdef TRANSLUCENT
    alpha = mix(uAlpha.x, uAlpha.y, pow(1.0 - facing, uAlpha.z)) * uAlpha.w;
  #endif
  return vec4(light, alpha);
}
