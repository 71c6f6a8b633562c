import {allTiers, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import {fold} from './fold.js';
import {lexicons, split} from './forms.js';
import type {TierWords} from './lexicon.js';

type Names = Map<string, Tier>;

const romans = {1: 'i', 2: 'ii', 3: 'iii'} as const;

/** The tiers by the words that all languages have for them, by their signs, and by their numbers alone. */
const [named, signs, numbers]: readonly [Names, Names, Names] = [new Map(), new Map(), new Map()];

const add = (names: Names, tier: Tier, ...texts: readonly string[]) => {
  for (const text of texts) names.set(fold(text), tier);
};

for (const {tier} of lexicons) if (tier) addLanguage(tier);

function addLanguage({name, number, watchList, specialCase, between, sign = {}}: TierWords): void {
  const called = (one: string) => split(name).flatMap((word) => [`${word} ${one}`, `${one} ${word}`]);
  const numbered = (['1', '2', '3'] as const).map((one) => [one, [one, romans[one], ...split(number[one])]] as const);
  for (const [tier, all] of numbered) {
    add(numbers, tier, ...all);
    add(named, tier, ...all.flatMap(called));
  }
  const second = numbered[1]?.[1] ?? [];
  for (const list of split(watchList)) {
    add(named, '2WL', list);
    add(signs, '2WL', ...second.map((one) => `${one} ${list}`));
    for (const tier of second.flatMap((one) => split(name).map((word) => `${word} ${one}`))) {
      add(
        named,
        '2WL',
        `${tier} ${list}`,
        `${list} ${tier}`,
        ...split(between).map((word) => `${list} ${word} ${tier}`),
      );
    }
  }
  add(named, 'SC', ...split(specialCase));
  for (const tier of allTiers) {
    add(signs, tier, ...split(sign[tier]));
    add(named, tier, ...split(sign[tier]).flatMap((one) => split(name).map((word) => `${word} ${one}`)));
  }
}

/** The tiers by their names and signs, folded. */
export const tierNames: ReadonlyMap<string, Tier> = new Map([...named, ...signs]);

/** What says that a report ranks a country on no tier. */
export const unranked: readonly string[] = lexicons.flatMap(({tier}) => split(tier?.unranked));

/** The tier that words name in a text. */
export const tierOf = (text: string): Tier | undefined => named.get(fold(text));

/** The tier that a cell of a table names, be it by its number alone. */
export const tierIn = (cell: string): Tier | undefined => tierNames.get(fold(cell)) ?? numbers.get(fold(cell));

/** Words between the heading of a tier and its countries, folded. */
export const aroundTiers: ReadonlySet<string> = new Set(lexicons.flatMap(({tier}) => split(tier?.around)).map(fold));
