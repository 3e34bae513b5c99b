// The low tier paints the sky ready for the display, and reads it at the corners of a coarse grid.
uniform sampler2D tSky;
varying vec3 vSky;

void main() {
  vSky = texture2D(tSky, position.xy * 0.5 + 0.5).rgb;
  gl_Position = vec4(position.xy, 1.0, 1.0);
}
