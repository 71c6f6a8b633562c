import {expect} from '@open-wc/testing';
import {protectEdition, type ProtectedEdition} from '@tip-figures/record/protect/editions/protect-edition.js';
import {publishedBy, publishedByBoth, nothingPublished} from '@tip-figures/record/protect/editions/published.js';

type Record = Readonly<globalThis.Record<string, unknown>>;

const of = (breakdown: object, more: object = {}): Record => ({
  country: 'XK',
  period: '2016',
  ...more,
  'victim-breakdown': breakdown,
});

/** The last of several editions, of which none was refused before. */
function last(...records: Record[]): ProtectedEdition {
  const editions: ProtectedEdition[] = [];
  for (const record of records) {
    const published = editions.map((edition) => publishedBy(edition.record)).reduce(publishedByBoth, nothingPublished);
    editions.push(protectEdition(record, 5, published));
  }
  return editions.at(-1)!;
}

const breakdownOf = ({record}: {record: Record}) => record['victim-breakdown'];
const withheld = (low: number, high: number) => ({missing: 'withheld', low, high});

describe('an edition of a record', () => {
  it('is as it would be alone where it is the first one', () => {
    const edition = last(of({total: 36, sex: {female: 34, male: 2}}));

    expect(edition).to.deep.include({untrue: [], revealed: []});
    expect(breakdownOf(edition)).to.deep.equal({total: 36, sex: {female: withheld(32, 35), male: withheld(1, 4)}});
  });

  it('is refused where the rest of a total moves the bounds that were published', () => {
    const edition = last(of({total: 36, sex: {female: 34, male: 2}}), of({total: 37, sex: {female: 35, male: 2}}));

    expect(edition.revealed).to.deep.equal(['victim-breakdown.sex.male']);
  });

  it('is refused where a new part is what a total grew by', () => {
    const before = of({total: 12, sex: {female: 10, male: 2}});
    const edition = last(before, of({total: 13, sex: {female: 10, male: 2, other: 1}}));

    expect(edition.revealed).to.include('victim-breakdown.sex.other');
  });

  it('is refused where a part that is left out of a list is what a total lost', () => {
    const before = of({total: 40, sex: {female: 34, male: 3, other: 3}});
    const edition = last(before, of({total: 37, sex: {female: 34, male: 3}}));

    expect(edition.revealed).to.deep.equal(['victims sex other']);
  });

  it('keeps open what was open, whatever a new small count asks for', () => {
    const before = of({total: 60, exploitation: {'sex-trafficking': 26, 'forced-labour': 9}});
    const edition = last(before, of({total: 60, exploitation: {'sex-trafficking': 26, 'forced-labour': 9, other: 2}}));

    expect(edition).to.deep.include({untrue: [], revealed: []});
    expect(breakdownOf(edition)).to.deep.equal({
      total: 60,
      exploitation: {'sex-trafficking': 26, 'forced-labour': 9, other: withheld(1, 4)},
    });
  });

  it('is refused where what was open gives a new small count away', () => {
    const before = of({total: 35, exploitation: {'sex-trafficking': 26, 'forced-labour': 9}});
    const edition = last(before, of({total: 36, exploitation: {'sex-trafficking': 26, 'forced-labour': 9, other: 1}}));

    expect(edition.revealed).to.deep.equal(['victim-breakdown.exploitation.other']);
  });

  it('keeps withheld what was withheld, with its bounds, its words and its corrections', () => {
    const corrections = [{date: '2017-07-04', path: 'victim-breakdown.sex.male', was: 2, now: 3, reason: 'One more.'}];
    const edition = last(
      of({total: 60, sex: {female: 34, male: 2}}),
      of({total: 60, sex: {female: 34, male: {value: 3, note: 'one of them 16'}}}, {corrections}),
    );

    expect(edition).to.deep.include({untrue: [], revealed: []});
    expect(breakdownOf(edition)).to.deep.equal({total: 60, sex: {female: 34, male: withheld(1, 4)}});
    expect(edition.record['corrections']).to.deep.equal([{date: '2017-07-04', path: 'victim-breakdown.sex.male'}]);
  });

  it('is refused where a number does not lie in the bounds that were published', () => {
    const edition = last(of({total: 60, sex: {female: 34, male: 2}}), of({total: 60, sex: {female: 34, male: 6}}));

    expect(edition.untrue).to.deep.equal(['victim-breakdown.sex.male']);
  });

  it('is refused where a number that is printed now tells what is withheld', () => {
    const printed = {value: 34, published: true, source: 'report'};
    const edition = last(of({total: 36, sex: {female: 34, male: 2}}), of({total: 36, sex: {female: printed, male: 2}}));

    expect(edition.revealed).to.include('victim-breakdown.sex.male');
  });

  it('protects small counts that were open before for its own readers', () => {
    const before = {period: '2016', 'sentence-distribution': {convicted: 24, sentences: {fine: 21, P1Y: 3}}};
    const edition = protectEdition(before, 5, publishedBy(before));

    expect(edition).to.deep.include({untrue: [], revealed: []});
    expect(edition.record['sentence-distribution']).to.deep.equal({
      convicted: 24,
      sentences: {fine: withheld(20, 23), P1Y: withheld(1, 4)},
    });
  });

  it('knows a count in another section, and by another name of its period', () => {
    const before = of({total: 60, sex: {female: 34, male: 2}, previous: {2015: 3}});
    const edition = last(before, {
      country: 'XK',
      'victims-trend': {points: {'2015-01/2015-12': 4, 2016: 60}},
    });

    expect(edition).to.deep.include({untrue: [], revealed: []});
    expect(edition.record['victims-trend']).to.deep.equal({points: {'2015-01/2015-12': withheld(1, 4), 2016: 60}});
  });

  it('says nothing of another place', () => {
    const edition = last(
      of({total: 36, sex: {female: 34, male: 2}}),
      of({total: 37, sex: {female: 35, male: 2}}, {country: 'AL'}),
    );

    expect(edition.revealed).to.deep.equal([]);
  });
});

describe('what editions published', () => {
  const published = (...records: Record[]) => records.map((one) => publishedBy(one)).reduce(publishedByBoth);
  const bounds = (...records: Record[]) => [...published(...records).counts.values()].at(-1);

  it('is what all of them have in common', () => {
    const edition = (low: number, high: number) => of({sex: {male: withheld(low, high)}});

    expect(bounds(edition(1, 4), edition(3, 9))).to.deep.equal({low: 3, high: 4, isWithheld: true});
  });

  it('is the newer number where they exclude each other', () => {
    expect(bounds(of({total: 36}), of({total: 37}))).to.deep.equal({low: 37, high: 37, isWithheld: false});
  });

  it('is a number that was open once', () => {
    expect(bounds(of({total: 9}), of({total: withheld(6, 9)}))).to.deep.equal({low: 9, high: 9, isWithheld: false});
  });
});
