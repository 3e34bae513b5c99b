// From scene light to the picture: AgX keeps the coded colours' hue, the grade gives back the depth that AgX takes.
// Values: see create-post.ts, which also says where each comes from.
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

  vec3 mapped = AgXToneMapping(light);
  float luma = dot(mapped, vec3(0.2126, 0.7152, 0.0722));
  mapped = max(mix(vec3(luma), mapped, uSaturation), 0.0);

  // Contrast is judged by eye, so it works on display values, around a mid grey of 0.42.
  vec3 display = pow(mapped, vec3(1.0 / 2.2));
  display = (display - 0.42) * uContrast + 0.42;
  display = clamp(display, 0.0, 1.0);
  display = mix(display, display * display * (3.0 - 2.0 * display), 0.12);
  display += grainAt(gl_FragCoord.xy) * uGrain;
  outputColor = vec4(pow(clamp(display, 0.0, 1.0), vec3(2.2)), inputColor.a);
}
