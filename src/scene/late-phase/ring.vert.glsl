// xyz: middle of what is ringed, w: radius; x of the other: how firmly it is tagged, 0…1.
attribute vec4 aRing;
attribute vec2 aCorner;
attribute float aTag;
varying vec2 vPlace;
varying float vTag;

void main() {
  vPlace = aCorner * 1.15;
  vTag = aTag;
  vec4 view = modelViewMatrix * vec4(aRing.xyz, 1.0);
  view.xy += vPlace * aRing.w;
  gl_Position = projectionMatrix * view;
}
