// From scene light to display values: the grade after AgX. Used by the last pass and, at the low tier, by materials.
vec3 gradeToDisplay(vec3 mapped, float saturation, float contrast) {
  float luma = dot(mapped, vec3(0.2126, 0.7152, 0.0722));
  mapped = max(mix(vec3(luma), mapped, saturation), 0.0);
  // Contrast is judged by eye, so it works on display values, around a mid grey of 0.42.
  vec3 display = pow(mapped, vec3(1.0 / 2.2));
  display = clamp((display - 0.42) * contrast + 0.42, 0.0, 1.0);
  return mix(display, display * display * (3.0 - 2.0 * display), 0.12);
}

// The same as light, for those who encode it afterwards.
vec3 gradeDisplay(vec3 mapped, float saturation, float contrast) {
  return pow(gradeToDisplay(mapped, saturation, contrast), vec3(2.2));
}
