// A lipid head as a sphere, dark where its neighbours shade it.
varying vec2 vDisc;
varying vec3 vCentre;
varying float vRadius;
varying vec3 vTint;
uniform float uSide;
uniform float uSpecular;
uniform float uGloss;
uniform float uScatter;
uniform float uRim;
uniform float uWater;
uniform float uFade;
uniform float uSectionZ;
uniform vec2 uGrade;
#ifdef ROUND_DEPTH
uniform mat4 projectionMatrix;
#endif

void main() {
  float r2 = dot(vDisc, vDisc);
  if (r2 > 1.0) discard;
  dissolve(uFade);
  // Axes of the screen in the world: the rows of the view rotation.
  vec3 right = vec3(viewMatrix[0].x, viewMatrix[1].x, viewMatrix[2].x);
  vec3 up = vec3(viewMatrix[0].y, viewMatrix[1].y, viewMatrix[2].y);
  vec3 toward = vec3(viewMatrix[0].z, viewMatrix[1].z, viewMatrix[2].z);
  vec3 normal = right * vDisc.x + up * vDisc.y + toward * sqrt(1.0 - r2);
  vec3 place = vCentre + normal * vRadius;
  // Heads smaller than a few pixels would glitter: far ones take on the light of the whole sheet.
  float far = smoothstep(0.03, 0.1, distance(cameraPosition, vCentre));
  normal = normalize(mix(normal, vec3(0.0, uSide, 0.0), 0.6 * far));
  vec3 toEye = normalize(cameraPosition - place);
  // Deep between heads little light arrives.
  float openness = mix(uSide > 0.0 ? 0.22 : 0.28, 1.0, smoothstep(-0.5, 0.65, normal.y * uSide));
  // Along a section nothing stands before the heads.
  openness = mix(0.9, openness, smoothstep(0.0004, 0.0022, uSectionZ - vCentre.z));
  Surface s = Surface(place, normal, toEye, vTint, openness, uSpecular, uGloss, uScatter, uRim);
  vec3 light = lightSurface(s);
  light += uWater * vTint * openness * (0.75 * uSkyLight + 0.1 * uRimColor);
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
