#ifdef DEVELOPED
// The low tier paints the sky ready for the display, so that a full picture of it costs one texture read a pixel.
uniform vec2 uResolution;
uniform vec2 uOrigin;
uniform sampler2D tSky;

void main() {
  gl_FragColor = vec4(texture2D(tSky, (gl_FragCoord.xy - uOrigin) / uResolution).rgb, 1.0);
}
#else
void main() {
  gl_FragColor = vec4(backgroundAt(SCREEN_PLACE), 1.0);
}
#endif
