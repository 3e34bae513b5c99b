varying vec3 vWorld;
varying vec3 vNormalW;
varying vec2 vFromCentre;

void main() {
  vWorld = (modelMatrix * vec4(position, 1.0)).xyz;
  vNormalW = normal;
  vec4 view = viewMatrix * vec4(vWorld, 1.0);
  // About the middle of the head, as the eye sees it: dashes are counted along the outline.
  vFromCentre = view.xy - (viewMatrix * vec4(0.0, 0.03, 0.0, 1.0)).xy;
  gl_Position = projectionMatrix * view;
}
