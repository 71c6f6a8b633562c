const marks = /[*†‡§#¹²³⁰-⁹]/g;

/**
 * A text as it is compared: without capitals, accents, marks of footnotes, articles and punctuation, so that "Côte
 * d’Ivoire" is "Cote d'Ivoire", and "The Gambia" is "Gambia, The".
 */
export const normal = (text: string): string =>
  text
    .replace(marks, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’‘ʼ`´.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && word !== 'the')
    .map((word) => (word === 'st' ? 'saint' : word))
    .join(' ');
