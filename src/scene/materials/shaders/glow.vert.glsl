attribute vec4 aSphere;
attribute vec3 aLight;
uniform vec2 uResolution;
uniform vec3 uFog;
varying vec3 vLight;

void main() {
  vec4 view = modelViewMatrix * vec4(aSphere.xyz, 1.0);
  float distance = length(view.xyz);
  vLight = aLight * exp(-pow(max(0.0, distance - uFog.x) * uFog.y, uFog.z));
  gl_Position = projectionMatrix * view;
  gl_PointSize = clamp(aSphere.w * projectionMatrix[1][1] * uResolution.y * 0.5 / -view.z, 1.0, 900.0);
}
