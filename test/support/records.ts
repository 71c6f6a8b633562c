/** The records of `demo/data`, by the names of their files. */
export const records = [
  'albania-2018',
  'germany-2020',
  'kosovo-2017',
  'kosovo-2022',
  'moldova-2023',
  'netherlands-2017',
  'nigeria-2023',
  'saudi-2019',
  'thailand-2018',
  'uk-nrm-2023',
  'usa-2015',
];
