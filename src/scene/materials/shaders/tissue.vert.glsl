// aOcclusion and aTint are baked from the distance field; aGrowth is the way a vertex moves when the head's volume
// doubles; aGlow brightens one instance.
attribute float aOcclusion;
attribute float aTint;
attribute float aGlow;
#ifdef GROWTH
attribute vec3 aGrowth;
uniform float uGrowth;
#endif
varying vec3 vWorld;
varying vec3 vNormalW;
varying vec3 vObject;
varying vec3 vInstanceColor;
varying float vOcclusion;
varying float vTint;
varying float vGlow;

void main() {
  vec3 local = position;
  #ifdef GROWTH
    local += aGrowth * uGrowth;
  #endif
  vObject = local;
  vec4 place = vec4(local, 1.0);
  vec3 turned = normal;
  vInstanceColor = vec3(1.0);
  #ifdef USE_INSTANCING
    place = instanceMatrix * place;
    turned = mat3(instanceMatrix) * turned;
  #endif
  #ifdef USE_INSTANCING_COLOR
    vInstanceColor = instanceColor.rgb;
  #endif
  vec4 world = modelMatrix * place;
  vWorld = world.xyz;
  vNormalW = normalize(mat3(modelMatrix) * turned);
  vOcclusion = aOcclusion;
  vTint = aTint;
  vGlow = aGlow;
  gl_Position = projectionMatrix * viewMatrix * world;
}
