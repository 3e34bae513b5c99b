varying vec2 vDisc;
varying vec3 vCentre;
varying float vRadius;
varying vec4 vShade;

uniform float uSpecular;
uniform float uGloss;
uniform float uScatter;
uniform float uRim;
uniform vec4 uCutPlane;
uniform vec2 uGrade;
uniform float uFade;
uniform mat4 projectionMatrix;

void main() {
  float r2 = dot(vDisc, vDisc);
  if (r2 > 1.0) discard;
  // Axes of the screen in the world: the rows of the view rotation.
  vec3 right = vec3(viewMatrix[0].x, viewMatrix[1].x, viewMatrix[2].x);
  vec3 up = vec3(viewMatrix[0].y, viewMatrix[1].y, viewMatrix[2].y);
  vec3 toward = vec3(viewMatrix[0].z, viewMatrix[1].z, viewMatrix[2].z);
  vec3 normal = right * vDisc.x + up * vDisc.y + toward * sqrt(1.0 - r2);
  vec3 place = vCentre + normal * vRadius;
  #ifdef CUT
    if (dot(vCentre, uCutPlane.xyz) + uCutPlane.w > 0.0) discard;
  #endif
  dissolve(uFade);
  vec3 toEye = normalize(cameraPosition - place);
  Surface s = Surface(place, normal, toEye, vShade.rgb, 1.0, uSpecular, uGloss, uScatter, uRim);
  vec3 light = lightSurface(s) + vShade.rgb * vShade.a;
  #ifdef GLOW_COUNT
    light += bodyGlowAt(place, sqrt(1.0 - r2));
  #endif
  light = mix(light, backgroundAt(SCREEN_PLACE), fogAt(distance(cameraPosition, place)));
  gl_FragColor = vec4(light, 1.0);
  #ifdef ROUND_DEPTH
    vec4 clip = projectionMatrix * viewMatrix * vec4(place, 1.0);
    gl_FragDepth = clip.z / clip.w * 0.5 + 0.5;
  #endif
  #ifdef TONE_MAPPING
    gl_FragColor.rgb = gradeDisplay(toneMapping(gl_FragColor.rgb), uGrade.x, uGrade.y);
  #endif
  #include <colorspace_fragment>
}
