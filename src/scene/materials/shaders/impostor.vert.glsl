// A sphere as one triangle that faces the eye: the corner tells the fragment where on the disc it is.
uniform float uScale;
#ifndef POINT_SPRITE
varying vec2 vDisc;
#endif
#ifdef VERTEX_LIT
// Display colour towards the eye, and how the disc's light falls from one side to the other.
varying vec3 vColor;
varying vec2 vKeyOnDisc;
varying float vCutDepth;
uniform float uSpecular;
uniform float uGloss;
uniform float uScatter;
uniform float uRim;
uniform vec4 uCutPlane;
uniform float uFade;
#else
varying vec3 vCentre;
varying float vRadius;
varying vec4 vShade;
#endif

void main() {
  vec4 sphere = texelFetch(tFirst, spriteTexel(), 0);
  vec4 shade = texelFetch(tSecond, spriteTexel(), 0);
  vec4 world = modelMatrix * vec4(sphere.xyz, 1.0);
  #ifdef GROWTH
    world.xyz = growSpine(world.xyz);
  #endif
  vec4 view = viewMatrix * world;
  float radius = sphere.w * uScale * length(modelMatrix[0].xyz);
  #ifdef VERTEX_LIT
    radius *= uFade;
  #endif
  #ifdef POINT_SPRITE
    gl_Position = projectionMatrix * view;
    gl_PointSize = projectionMatrix[1][1] * uResolution.y * radius / gl_Position.w;
  #else
    vDisc = spriteCorner();
    view.xy += vDisc * radius;
    gl_Position = projectionMatrix * view;
  #endif

  #ifdef VERTEX_LIT
    vec3 toEye = cameraPosition - world.xyz;
    float eyeDistance = length(toEye);
    toEye /= eyeDistance;
    // One lit point stands for the sphere: between what faces the eye and what faces the key.
    vec3 normal = normalize(toEye + 0.5 * uKeyDirection);
    vec3 light = lightSurface(
      Surface(world.xyz, normal, toEye, shade.rgb, 1.0, 0.0, uGloss, uScatter, uRim)
    );
    light += shade.rgb * shade.a;
    #ifdef GLOW_COUNT
      light += bodyGlowAt(world.xyz, 0.9);
    #endif
    vec2 screen = clamp(gl_Position.xy / max(gl_Position.w, 1e-6) * 0.5 + 0.5, 0.0, 1.0);
    light = mix(light, backgroundAt(screen), fogAt(eyeDistance));
    vColor = developVertex(vec4(light, 1.0)).rgb;
    vKeyOnDisc = (viewMatrix * vec4(uKeyDirection, 0.0)).xy * 0.34;
    #ifdef CUT
      vCutDepth = dot(world.xyz, uCutPlane.xyz) + uCutPlane.w;
    #else
      vCutDepth = 0.0;
    #endif
  #else
    vCentre = world.xyz;
    vRadius = radius;
    vShade = shade;
  #endif
}
