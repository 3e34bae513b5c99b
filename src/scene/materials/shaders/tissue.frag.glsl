varying vec3 vWorld;
#ifdef VERTEX_LIT
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

#ifdef PLAIN_CUT
uniform vec4 uCutPlane;
#endif
// Shared: a sphere around the close-up worlds in which coarse membranes are not drawn.
uniform vec4 uClearing;
// 0 gone … 1 there.
uniform float uFade;

// Three turns the winding around for materials that draw back faces only.
#ifdef FLIP_SIDED
#define IS_INSIDE gl_FrontFacing
#else
#define IS_INSIDE (!gl_FrontFacing)
#endif

void main() {
  // At the low tier a translucent body fades by its alpha.
  #if !defined(VERTEX_LIT) || !(defined(TRANSLUCENT) || defined(DEPTH_ONLY))
    dissolve(uFade);
  #endif
  #ifdef CUT
    if (dot(vWorld, uCutPlane.xyz) + uCutPlane.w > 0.0) discard;
  #endif
  #ifdef CLEARING
    if (distance(vWorld, uClearing.xyz) < uClearing.w) discard;
  #endif

  #ifdef DEPTH_ONLY
    gl_FragColor = vec4(0.0);
  #elif defined(VERTEX_LIT)
    #ifdef TWO_SIDED
      gl_FragColor = IS_INSIDE ? vBack : vFront;
    #else
      gl_FragColor = vFront;
    #endif
  #else
    gl_FragColor = shadeTissue(
      TissuePoint(
        vWorld, vObject, vNormalW, vInstanceColor, vOcclusion, vTint, vGlow,
        IS_INSIDE, SCREEN_PLACE
      )
    );
    // At a body's very edge what is interpolated may run away: one such pixel would bloom over half the picture.
    gl_FragColor.rgb = clamp(gl_FragColor.rgb, 0.0, 8.0);
    #ifdef TONE_MAPPING
      gl_FragColor.rgb = gradeDisplay(toneMapping(gl_FragColor.rgb), uGrade.x, uGrade.y);
    #endif
    #include <colorspace_fragment>
  #endif
}
