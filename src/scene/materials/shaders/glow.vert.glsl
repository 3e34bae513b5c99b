attribute vec4 aSphere;
attribute vec3 aLight;
uniform vec2 uResolution;
uniform vec3 uFog;
varying vec3 vLight;
#ifdef VERTEX_LIT
// How much faster than the brightest halos each colour falls, 0…1, and the square of how much of the halo is drawn.
varying vec3 vSteepness;
varying float vReach2;
// Half of the smallest step of a display.
const float invisible = 0.5 / 255.0;
#endif

void main() {
  vec4 view = modelViewMatrix * vec4(aSphere.xyz, 1.0);
  float distance = length(view.xyz);
  vLight = aLight * exp(-pow(max(0.0, distance - uFog.x) * uFog.y, uFog.z));
  gl_Position = projectionMatrix * view;
  gl_PointSize = clamp(aSphere.w * projectionMatrix[1][1] * uResolution.y * 0.5 / -view.z, 1.0, 900.0);
  #ifdef VERTEX_LIT
    // Developed here and not for each pixel. The rim, which a display cannot show, is left out.
    vSteepness = clamp(1.0 - vLight * 16.0, 0.0, 1.0);
    vLight = mix(pow(vLight, vec3(0.41666)) * 1.055 - 0.055, vLight * 12.92, vec3(lessThanEqual(vLight, vec3(0.0031308))));
    float brightest = max(vLight.r, max(vLight.g, vLight.b));
    float least = invisible / max(brightest, invisible);
    float steepness = min(vSteepness.r, min(vSteepness.g, vSteepness.b));
    vReach2 = 1.0 - 0.9 * min(1.0, min(
      pow(least / max(1.0 - steepness, 1e-4), 1.0 / 3.0),
      pow(least / max(steepness, 1e-4), 0.2)
    ));
    gl_PointSize = max(1.0, gl_PointSize * sqrt(vReach2));
    if (brightest <= invisible) gl_Position = vec4(0.0, 0.0, -2.0, 1.0);
  #endif
}
