// Dark water at night: indigo below, teal above, one soft glow. Painted once a picture into the small texture that
// background.glsl reads.
uniform vec2 uResolution;
// Size of the texture that is painted.
uniform vec2 uPaintSize;
uniform vec3 uSkyTop;
uniform vec3 uSkyBottom;
uniform vec3 uSkyGlow;
// xy: where on the screen the glow sits; z: its strength.
uniform vec3 uSkyGlowAt;
// rgb: an even light in place of the water, where a is 1.
uniform vec4 uBackdrop;

float hash21(vec2 p) {
  p = fract(p * vec2(123.34, 456.21));
  p += dot(p, p + 45.32);
  return fract(p.x * p.y);
}

float valueNoise(vec2 p) {
  vec2 cell = floor(p);
  vec2 f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  float low = mix(hash21(cell), hash21(cell + vec2(1.0, 0.0)), f.x);
  float high = mix(hash21(cell + vec2(0.0, 1.0)), hash21(cell + vec2(1.0, 1.0)), f.x);
  return mix(low, high, f.y);
}

vec3 waterAt(vec2 uv) {
  float aspect = uResolution.x / uResolution.y;
  vec2 q = vec2(uv.x * aspect, uv.y);
  float clouds = valueNoise(q * 2.3 + 3.0) * 0.6 + valueNoise(q * 5.1) * 0.3 + valueNoise(q * 11.0) * 0.1;
  vec3 water = mix(uSkyBottom, uSkyTop, smoothstep(-0.1, 1.1, uv.y + (clouds - 0.5) * 0.35));
  vec2 d = (uv - uSkyGlowAt.xy) * vec2(aspect, 1.0);
  return water + uSkyGlow * uSkyGlowAt.z * exp(-dot(d, d) * 3.2) * (0.55 + 0.7 * clouds);
}

#ifdef DEVELOPED
uniform vec2 uGrade;
#include <tonemapping_pars_fragment>
#endif

void main() {
  vec3 water = mix(waterAt(gl_FragCoord.xy / uPaintSize), uBackdrop.rgb, uBackdrop.a);
  #ifdef DEVELOPED
    water = gradeToDisplay(AgXToneMapping(water), uGrade.x, uGrade.y);
  #endif
  gl_FragColor = vec4(water, 1.0);
}
