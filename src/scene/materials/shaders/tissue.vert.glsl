// aOcclusion and aTint are baked from the distance field; aGlow brightens one instance.
attribute float aOcclusion;
attribute float aTint;
attribute float aGlow;
#ifdef ARMS
// Tangent of the angle by which a receptor is bent towards its axis, above its ligand-binding domains.
attribute float aArms;
const float armsFrom = 4.5;
#endif
varying vec3 vWorld;
#ifdef VERTEX_LIT
uniform float uFade;
varying vec4 vFront;
#ifdef TWO_SIDED
varying vec4 vBack;
#endif
#else
varying vec3 vNormalW;
varying vec3 vObject;
varying vec3 vInstanceColor;
varying float vOcclusion;
varying float vTint;
varying float vGlow;
#endif
// The depth pass of a membrane is another program: without this its depths would differ in the last bit.
invariant gl_Position;

void main() {
  vec4 place = vec4(position, 1.0);
  vec3 turned = normal;
  #ifdef ARMS
    float above = max(0.0, position.y - armsFrom);
    vec2 outwards = position.xz / (length(position.xz) + 0.8);
    place.xz -= outwards * above * aArms;
    turned = normalize(normal + vec3(0.0, dot(outwards, normal.xz) * aArms, 0.0));
  #endif
  vec3 instanceTint = vec3(1.0);
  #ifdef USE_INSTANCING
    place = instanceMatrix * place;
    turned = mat3(instanceMatrix) * turned;
  #endif
  #ifdef USE_INSTANCING_COLOR
    instanceTint = instanceColor.rgb;
  #endif
  vec4 world = modelMatrix * place;
  #ifdef GROWTH
    world.xyz = growSpine(world.xyz);
  #endif
  vWorld = world.xyz;
  gl_Position = projectionMatrix * viewMatrix * world;
  vec3 normalW = normalize(mat3(modelMatrix) * turned);
  #ifdef DEPTH_ONLY
  #elif defined(VERTEX_LIT)
    vec2 screen = clamp(gl_Position.xy / max(gl_Position.w, 1e-6) * 0.5 + 0.5, 0.0, 1.0);
    TissuePoint p = TissuePoint(
      vWorld, position, normalW, instanceTint, aOcclusion, aTint, aGlow, false, screen
    );
    #ifdef BACK_ONLY
      p.isInside = true;
    #endif
    vFront = developVertex(shadeTissue(p));
    #ifdef TRANSLUCENT
      vFront.a *= uFade;
    #endif
    #ifdef TWO_SIDED
      vBack = vFront;
      #ifdef CUT
        // While nothing is cut nobody sees an inside.
        if (uCutPlane.w > -50.0)
      #endif
      {
        p.isInside = true;
        vBack = developVertex(shadeTissue(p));
      }
    #endif
  #else
    vNormalW = normalW;
    vObject = position;
    vInstanceColor = instanceTint;
    vOcclusion = aOcclusion;
    vTint = aTint;
    vGlow = aGlow;
  #endif
}
