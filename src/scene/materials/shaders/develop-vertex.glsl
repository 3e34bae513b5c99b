// The low tier lights and develops vertices, and only blends their display values between them.
#include <tonemapping_pars_fragment>

vec4 developVertex(vec4 lit) {
  vec3 shown = gradeDisplay(AgXToneMapping(lit.rgb), uGrade.x, uGrade.y);
  return vec4(pow(max(shown, 0.0), vec3(1.0 / 2.2)), lit.a);
}
