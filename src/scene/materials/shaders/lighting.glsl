// One light for every surface: wrapped key with a red-shifted terminator (a cheap look of light under skin), sky and
// ground, a cyan rim from behind, up to six point lights that sit on signals, and fog into the background.
uniform vec3 uKeyDirection;
uniform vec3 uKeyColor;
uniform vec3 uRimDirection;
uniform vec3 uRimColor;
uniform vec3 uSkyLight;
uniform vec3 uGroundLight;
// x: where fog begins (µm), y: its density (1/µm), z: its power.
uniform vec3 uFog;
// xyz: place, w: radius; a radius of 0 or less is an unlit lamp.
uniform vec4 uPointPlace[6];
uniform vec3 uPointColor[6];

struct Surface {
  vec3 place;
  vec3 normal;
  vec3 toEye;
  vec3 albedo;
  // 1 in the open, 0 in a crevice.
  float openness;
  float specular;
  float gloss;
  float scatter;
  float rim;
};

#ifndef LITE
vec3 environmentAt(vec3 direction) {
  vec3 light = mix(uGroundLight, uSkyLight, smoothstep(0.0, 1.0, direction.y * 0.5 + 0.5));
  light += uKeyColor * smoothstep(0.72, 1.0, max(dot(direction, uKeyDirection), 0.0)) * 0.6;
  light += uRimColor * smoothstep(0.55, 0.95, max(dot(direction, uRimDirection), 0.0)) * 0.6;
  return light;
}
#endif

vec3 lightSurface(Surface s) {
  float facing = clamp(dot(s.normal, s.toEye), 0.0, 1.0);
  float grazing = pow(1.0 - facing, 3.0);
  vec3 reach = vec3(0.9, 0.55, 0.7) * s.scatter;
  vec3 wrapped = clamp((dot(s.normal, uKeyDirection) + reach) / (1.0 + reach), 0.0, 1.0);
  vec3 ambient = mix(uGroundLight, uSkyLight, s.normal.y * 0.5 + 0.5);
  // Crevices are tinted by their own colour, never grey.
  float open2 = s.openness * s.openness;
  vec3 crevice = mix(s.albedo * 0.6 + 0.1, vec3(1.0), open2) * mix(0.25, 1.0, open2);
  vec3 light = s.albedo * (wrapped * uKeyColor * mix(0.35, 1.0, s.openness) + ambient * crevice * 1.3);

  float edge = pow(1.0 - facing, 2.2) * (0.35 + 0.65 * clamp(dot(s.normal, uRimDirection) * 0.7 + 0.3, 0.0, 1.0));
  light += edge * s.rim * uRimColor * mix(vec3(1.0), s.albedo * 1.6, 0.45) * s.openness;

  for (int i = 0; i < POINT_LIGHTS; i++) {
    if (uPointPlace[i].w <= 0.0) continue;
    vec3 toLamp = uPointPlace[i].xyz - s.place;
    float distance = length(toLamp);
    toLamp /= distance;
    float x = distance / uPointPlace[i].w;
    float fall = smoothstep(1.0, 0.0, x * 0.35) / (1.0 + 4.0 * x * x);
    light += uPointColor[i] * fall * s.albedo * clamp((dot(s.normal, toLamp) + 0.45) / 1.45, 0.0, 1.0);
    #ifndef LITE
      // A lamp behind a body shines through it.
      light += uPointColor[i] * fall * s.albedo * s.scatter * 0.4 * pow(clamp(dot(s.toEye, -toLamp), 0.0, 1.0), 3.0);
      light += uPointColor[i] * fall * 0.5 * s.specular * pow(max(dot(s.normal, normalize(toLamp + s.toEye)), 0.0), s.gloss);
    #endif
  }

  float highlight = pow(max(dot(s.normal, normalize(uKeyDirection + s.toEye)), 0.0), s.gloss);
  #ifdef LITE
    light += s.specular * highlight * uKeyColor * 0.5 * s.openness;
  #else
    vec3 through = s.albedo * pow(clamp(dot(s.toEye, -uRimDirection) * 0.5 + 0.5, 0.0, 1.0), 2.0);
    light += through * s.scatter * 0.25 * uRimColor * s.openness;
    vec3 mirrored = environmentAt(reflect(-s.toEye, s.normal));
    light += s.specular * s.openness * (highlight * uKeyColor * 0.55 + mirrored * (0.035 + 0.55 * grazing));
  #endif
  return light;
}

float fogAt(float distance) {
  return 1.0 - exp(-pow(max(0.0, distance - uFog.x) * uFog.y, uFog.z));
}
