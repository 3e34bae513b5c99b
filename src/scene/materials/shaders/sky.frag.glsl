uniform vec2 uGrade;

void main() {
  gl_FragColor = vec4(backgroundAt(gl_FragCoord.xy / uResolution), 1.0);
  #ifdef TONE_MAPPING
    gl_FragColor.rgb = gradeDisplay(toneMapping(gl_FragColor.rgb), uGrade.x, uGrade.y);
  #endif
  #include <colorspace_fragment>
}
