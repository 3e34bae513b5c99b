// The flat face of a protein cut open: its domains with the seams between them, and a lighter skin along the edge.
varying vec2 vUv;
uniform sampler2D tSection;
// nm that the texture's distances span, and world µm a nm.
uniform float uRange;
uniform float uFade;
#ifdef VERTEX_LIT
varying vec3 vSeam;
varying vec3 vFlesh;
varying vec3 vSkin;

void main() {
  vec2 section = texture2D(tSection, vUv).rg;
  float d = (section.r * 2.0 - 1.0) * uRange;
  if (d > 0.0) discard;
  dissolve(uFade);
  vec3 shown = mix(vSeam, vFlesh, smoothstep(0.0, 0.8, section.g * 1.5));
  shown *= 1.0 + 0.05 * smoothstep(-0.6, -2.0, d);
  gl_FragColor = vec4(mix(shown, vSkin, smoothstep(-0.42, -0.12, d)), 1.0);
}
#else
varying vec3 vWorld;
uniform vec2 uTexel;
uniform vec3 uFlesh;
uniform vec3 uSeam;
uniform vec3 uSkin;
uniform vec2 uGrade;

float distanceAt(vec2 uv) {
  return (texture2D(tSection, uv).r * 2.0 - 1.0) * uRange;
}

void main() {
  float d = distanceAt(vUv);
  if (d > 0.0) discard;
  dissolve(uFade);
  float depth = texture2D(tSection, vUv).g * 1.5;
  #ifdef LITE
  vec3 normal = vec3(0.0, 0.0, 1.0);
  #else
  vec2 slope = vec2(
    distanceAt(vUv + vec2(uTexel.x, 0.0)) - distanceAt(vUv - vec2(uTexel.x, 0.0)),
    distanceAt(vUv + vec2(0.0, uTexel.y)) - distanceAt(vUv - vec2(0.0, uTexel.y))
  );
  slope /= max(length(slope), 1e-4);
  // A soft bevel along the edge catches the light of key and rim.
  float bevel = smoothstep(-0.5, 0.0, d);
  vec3 normal = normalize(vec3(slope * bevel * 0.9, 1.0));
  #endif
  float inside = smoothstep(0.0, 0.8, depth);
  vec3 albedo = mix(uSeam, uFlesh, 0.55 + 0.45 * inside);
  albedo *= 1.0 + 0.1 * smoothstep(-0.6, -2.0, d);
  albedo = mix(albedo, uSkin, smoothstep(-0.42, -0.12, d) * 0.65);
  vec3 toEye = normalize(cameraPosition - vWorld);
  Surface s = Surface(vWorld, normal, toEye, albedo, mix(0.78, 1.0, inside), 0.3, 30.0, 0.8, 0.35);
  vec3 light = lightSurface(s);
  light = mix(light, backgroundAt(SCREEN_PLACE), fogAt(distance(cameraPosition, vWorld)));
  gl_FragColor = vec4(light, 1.0);
  #ifdef TONE_MAPPING
    gl_FragColor.rgb = gradeDisplay(toneMapping(gl_FragColor.rgb), uGrade.x, uGrade.y);
  #endif
  #include <colorspace_fragment>
}
#endif
