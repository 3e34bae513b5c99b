// The painted water behind a place of the screen (0…1). Sky and fog both read it, so that silhouettes melt into it
// without a seam.
uniform vec2 uResolution;
// Where this picture begins on the canvas, pixels: two synapses that are compared share one.
uniform vec2 uOrigin;
#define SCREEN_PLACE ((gl_FragCoord.xy - uOrigin) / uResolution)
uniform sampler2D tWater;

vec3 backgroundAt(vec2 uv) {
  return texture2D(tWater, uv).rgb;
}
