// The low tier's sphere: a disc whose colour was found at its corners, shaded across. It fades by growing smaller: to look up
// an ordered dissolve would cost each pixel a fifth more.
#ifndef POINT_SPRITE
varying vec2 vDisc;
#endif
varying vec3 vColor;
varying vec2 vKeyOnDisc;
varying float vCutDepth;

void main() {
  #ifdef POINT_SPRITE
    vec2 disc = vec2(2.0, -2.0) * (gl_PointCoord - 0.5);
  #else
    vec2 disc = vDisc;
  #endif
  float r2 = dot(disc, disc);
  if (r2 > 1.0 || vCutDepth > 0.0) discard;
  gl_FragColor = vec4(vColor * (1.06 - 0.34 * r2 + dot(disc, vKeyOnDisc)), 1.0);
}
