import type {WrittenForms} from './written-forms.js';

export const albanian: WrittenForms = {
  language: 'sq',
  numerals: 'zero një dy tre katër pesë gjashtë shtatë tetë nëntë dhjetë njëmbëdhjetë dymbëdhjetë',
  months: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor',
  before: {
    'at least': {likely: 'të paktën|së paku'},
    'up to': {likely: 'deri në'},
    'more than': {likely: 'më shumë se|mbi'},
    under: {likely: 'më pak se|nën'},
    about: {likely: 'rreth|afërsisht'},
    almost: {likely: 'gati'},
    'just over': {likely: 'pak më shumë se'},
  },
  after: {million: {same: 'milionë|milion'}, billion: {same: 'miliardë|miliard'}, '%': {likely: 'për qind|përqind'}},
  lengths: {year: {same: 'vjet|vite|vit'}, month: {same: 'muaj'}, week: {ask: 'javë'}, day: {same: 'ditë'}},
  words: {
    nobody: 'asnjë|askush',
    absent: 'nuk ka të dhëna|nuk është publikuar',
    people: 'persona|person|viktima|viktimë|femra|meshkuj|vajza|djem|fëmijë',
    cases: 'lëndë|raste|rast',
    between: 'ndërmjet|midis|nga',
    to: 'deri në|deri',
    and: 'dhe',
    or: 'ose',
  },
  keys: {
    'forced-labour': 'punë-e-detyruar',
    'forced-begging': 'lypje-e-detyruar',
    'forced-marriage': 'martesë-e-detyruar',
    female: 'femra',
    male: 'meshkuj',
    child: 'fëmijë',
    ngo: 'ojq',
  },
};
