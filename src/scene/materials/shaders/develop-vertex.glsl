// The low tier lights and develops vertices, and only blends their display values between them.
#include <tonemapping_pars_fragment>

vec4 developVertex(vec4 lit) {
  return vec4(gradeToDisplay(AgXToneMapping(lit.rgb), uGrade.x, uGrade.y), lit.a);
}
