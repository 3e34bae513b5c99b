// Rows of a sprite table: see sprite-table.ts. Three vertices a row; the corner follows from the vertex number. Or one, a point.
uniform sampler2D tFirst;
uniform sampler2D tSecond;

ivec2 spriteTexel() {
  #ifdef POINT_SPRITE
    int row = gl_VertexID;
  #else
    int row = gl_VertexID / 3;
  #endif
  int width = textureSize(tFirst, 0).x;
  return ivec2(row % width, row / width);
}
