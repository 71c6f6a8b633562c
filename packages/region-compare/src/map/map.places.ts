import type {ReportRegion} from '@tip-figures/record/fields/choice/countries.js';

/** The place of a government in the map of the world: column from the west, row from the north, from 1. */
export interface Place {
  readonly region: ReportRegion;
  readonly column: number;
  readonly row: number;
}

/**
 * Where the tiles of a region lie, as they are drawn; `..` is no tile. Places are schematic: equal tiles, no borders.
 *
 * Each government that any report has placed has one, those too that later reports no longer place: KI, AN.
 */
const maps: readonly (readonly [region: ReportRegion, column: number, row: number, tiles: string])[] = [
  [
    'africa',
    9,
    11,
    `
    CV MR ML NE TD SD ER
    SN GM BF BJ NG CF ET DJ
    GW GN GH TG CM SS UG SO
    SL LR CI GQ GA CG RW KE
    .. .. .. .. AO CD BI TZ .. SC
    .. .. .. .. NA ZM MW MZ KM
    .. .. .. .. BW ZW SZ .. MG MU
    .. .. .. .. .. ZA LS`,
  ],
  [
    'europe',
    10,
    1,
    `
    IS .. .. .. NO SE FI
    IE GB .. DK .. .. EE RU
    .. .. NL DE PL LT LV BY
    .. BE LU CZ SK UA MD
    .. FR CH AT HU RO
    PT ES IT SI HR RS BG .. GE
    .. .. MT BA ME XK MK TR AM AZ
    .. .. .. .. AL GR CY`,
  ],
  [
    'western-hemisphere',
    2,
    4,
    `
    CA
    US
    MX .. .. .. BS
    GT BZ .. CU HT DO SX AG
    SV HN .. JM
    .. NI .. AW CW VC LC
    .. CR PA .. AN TT BB
    .. .. CO VE GY SR
    .. .. EC PE BR
    .. .. .. BO PY
    .. .. CL AR UY`,
  ],
  [
    'near-east',
    10,
    8,
    `
    .. .. .. .. .. .. .. LB SY IQ IR
    .. .. .. .. .. .. .. IL JO KW BH
    MA DZ TN LY EG .. .. .. SA QA AE
    .. .. .. .. .. .. .. .. YE OM`,
  ],
  [
    'south-central-asia',
    20,
    5,
    `
    .. KZ
    TM UZ KG
    .. AF TJ
    .. PK NP BT
    .. .. IN BD
    .. .. LK
    .. MV`,
  ],
  [
    'east-asia-pacific',
    23,
    5,
    `
    MN .. KP
    CN .. KR JP
    MO HK TW
    ..
    .. MM LA VN .. MH
    .. TH KH .. PH FM
    .. .. MY BN PW KI
    .. SG ID TL PG SB
    .. .. .. .. VU FJ
    .. .. .. AU .. TO
    .. .. .. .. NZ`,
  ],
];

/** The places by code, region by region, each from the north and from the west. */
export const places: ReadonlyMap<string, Place> = new Map(
  maps.flatMap(([region, column, row, tiles]) =>
    tiles
      .trim()
      .split('\n')
      .flatMap((line, down) =>
        line
          .trim()
          .split(' ')
          .flatMap((code, along) =>
            code === '..' ? [] : [[code, {region, column: column + along, row: row + down}] as const],
          ),
      ),
  ),
);
