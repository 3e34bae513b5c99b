varying vec3 vWorld;
varying vec3 vNormalW;
varying vec3 vTint;
uniform float uFade;
uniform vec2 uGrade;

void main() {
  dissolve(uFade);
  vec3 toEye = normalize(cameraPosition - vWorld);
  Surface s = Surface(vWorld, normalize(vNormalW), toEye, vTint, 0.7, 0.12, 26.0, 0.25, 0.12);
  vec3 light = lightSurface(s);
  light = mix(light, backgroundAt(SCREEN_PLACE), fogAt(distance(cameraPosition, vWorld)));
  gl_FragColor = vec4(light, 1.0);
  #ifdef TONE_MAPPING
    gl_FragColor.rgb = gradeDisplay(toneMapping(gl_FragColor.rgb), uGrade.x, uGrade.y);
  #endif
  #include <colorspace_fragment>
}
