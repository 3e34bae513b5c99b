varying vec2 vUv;
#ifdef VERTEX_LIT
// Display colours of what the face is mixed of: along seams, in the middle of a domain, at the skin.
varying vec3 vSeam;
varying vec3 vFlesh;
varying vec3 vSkin;
uniform vec3 uFlesh;
uniform vec3 uSeam;
uniform vec3 uSkin;

vec3 shownAs(vec3 albedo, float openness, vec3 place, vec2 screen) {
  vec3 toEye = cameraPosition - place;
  float eyeDistance = length(toEye);
  Surface s = Surface(place, vec3(0.0, 0.0, 1.0), toEye / eyeDistance, albedo, openness, 0.3, 30.0, 0.8, 0.35);
  vec3 light = mix(lightSurface(s), backgroundAt(screen), fogAt(eyeDistance));
  return developVertex(vec4(light, 1.0)).rgb;
}
#else
varying vec3 vWorld;
#endif

void main() {
  vUv = uv;
  vec4 world = modelMatrix * vec4(position, 1.0);
  gl_Position = projectionMatrix * viewMatrix * world;
  #ifdef VERTEX_LIT
    vec2 screen = clamp(gl_Position.xy / max(gl_Position.w, 1e-6) * 0.5 + 0.5, 0.0, 1.0);
    vSeam = shownAs(mix(uSeam, uFlesh, 0.55), 0.78, world.xyz, screen);
    vFlesh = shownAs(uFlesh, 1.0, world.xyz, screen);
    vSkin = shownAs(mix(uFlesh, uSkin, 0.65), 1.0, world.xyz, screen);
  #else
    vWorld = world.xyz;
  #endif
}
