// The last pass: vignette, AgX, grade, dither. `gradeDisplay` comes from materials/shaders/develop.glsl.
uniform float uSaturation;
uniform float uContrast;
uniform float uVignette;
uniform float uGrain;

// Stable per pixel: a still is the same still each time, and gradients do not band.
float grainAt(vec2 pixel) {
  return fract(sin(dot(pixel, vec2(12.9898, 78.233))) * 43758.5453) - 0.5;
}

void mainImage(const in vec4 inputColor, const in vec2 uv, out vec4 outputColor) {
  vec2 fromCentre = (uv - 0.5) * vec2(1.0, 0.9);
  float corner = 1.0 - smoothstep(0.25, 0.95, length(fromCentre));
  vec3 light = inputColor.rgb * mix(1.0 - uVignette, 1.0, corner);
  vec3 graded = gradeDisplay(AgXToneMapping(light), uSaturation, uContrast);
  // Grain is added in display values, where it is even over dark and bright.
  vec3 display = pow(graded, vec3(1.0 / 2.2)) + grainAt(gl_FragCoord.xy) * uGrain;
  outputColor = vec4(pow(clamp(display, 0.0, 1.0), vec3(2.2)), inputColor.a);
}
