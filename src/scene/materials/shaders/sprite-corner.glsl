// Corners of the triangle around the unit disc, by the vertex number: half as much work as a square.
vec2 spriteCorner() {
  int corner = gl_VertexID % 3;
  return corner == 0 ? vec2(0.0, 2.0) : vec2(corner == 1 ? -1.7320508 : 1.7320508, -1.0);
}
