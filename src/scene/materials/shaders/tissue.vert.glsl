// aOcclusion and aTint are baked from the distance field; aGlow brightens one instance.
attribute float aOcclusion;
attribute float aTint;
attribute float aGlow;
varying vec3 vWorld;
varying vec3 vNormalW;
varying vec3 vObject;
varying vec3 vInstanceColor;
varying float vOcclusion;
varying float vTint;
varying float vGlow;

void main() {
  vObject = position;
  vec4 place = vec4(position, 1.0);
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
  #ifdef GROWTH
    world.xyz = growSpine(world.xyz);
  #endif
  vWorld = world.xyz;
  vNormalW = normalize(mat3(modelMatrix) * turned);
  vOcclusion = aOcclusion;
  vTint = aTint;
  vGlow = aGlow;
  gl_Position = projectionMatrix * viewMatrix * world;
}
