/** Forms of exploitation that have a name in every language; after the HTCDS and the TIP Report. */
export const forms = [
  'sex-trafficking',
  'forced-labour',
  'forced-begging',
  'domestic-servitude',
  'slavery-servitude',
  'forced-marriage',
  'organ-removal',
  'child-soldier',
  'forced-criminality',
  'forced-adoption-selling-child',
  'surrogacy',
  'child-labour',
  'multiple',
  'other',
  'unspecified',
] as const;
