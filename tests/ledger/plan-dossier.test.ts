import { describe, expect, test } from 'vitest';
import { matchThemes } from '../../src/ledger/match-themes.ts';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import { linkedUndertakings } from '../../src/ledger/queries/linked-undertakings.ts';
import { openQuestions } from '../../src/ledger/queries/open-questions.ts';
import { planElsewhere } from '../../src/ledger/queries/plan-elsewhere.ts';
import { planIndicators } from '../../src/ledger/queries/plan-indicators.ts';
import { planDescriptions, planOfProgramme, planProgrammes } from '../../src/ledger/queries/plan-programmes.ts';
import { plansOf } from '../../src/ledger/queries/plans.ts';
import { programmeThemes } from '../../src/ledger/queries/programme-themes.ts';
import { realBooks as books, compileEdited } from './real-books.ts';

const plans = agencyYears(books).flatMap((agencyYear) => plansOf(books, agencyYear));
const planCalled = (name: string, kind = 'final-account') => {
  const plan = plans.find((each) => each.name === name && each.agencyYear.kind === kind);
  if (!plan) throw new Error(`no plan ${name}`);
  return plan;
};

describe('高雄’s priorities and sub-plans', () => {
  const priorities = books.programmes.filter(({ id }) => id.startsWith('001-priorities-'));

  test('every priority belongs to one sub-plan, and every sub-plan of 數位發展計畫 has some', () => {
    const said = priorities.map((item) => `${item.id} ${planOfProgramme(books, item)?.name}`);
    expect(said).toEqual([
      ...['01', '02', '03'].map((at) => `001-priorities-${at} 規劃發展`),
      ...['04', '05', '06', '07', '08', '09', '10'].map((at) => `001-priorities-${at} 數位服務`),
      '001-priorities-11 資源管理',
      ...['12', '13', '14'].map((at) => `001-priorities-${at} 資通安全`),
    ]);
    expect(planProgrammes(books, planCalled('數位發展計畫', 'unit-budget'))).toEqual(priorities);
  });

  test('a sub-plan is described by its own text, and its item leads back to its page', () => {
    for (const plan of plans.filter(({ agencyYear }) => agencyYear.kind === 'unit-budget')) {
      const described = planDescriptions(books, plan);
      expect(described.length).toBeGreaterThan(0);
      for (const item of described) expect(planOfProgramme(books, item)?.workPlan).toEqual(plan.workPlan);
    }
  });

  test('what is bought counts as words of a sub-plan; without them the link is named', () => {
    const edited = compileEdited(['001', '資安治理成熟度第一級', '資安成熟度第一級']);
    expect(
      edited.diagnostics.filter(({ code }) => code === 'LINK-WORDS').map(({ values }) => values['item']),
    ).toContain('001-subplans-05');
  });
});

describe('indicators of a plan', () => {
  test('stand in its items or purchases, and each of its figures is shown once', () => {
    for (const plan of plans) {
      for (const { own, elsewhere, view } of planIndicators(books, plan)) {
        expect(own.length).toBeGreaterThan(0);
        for (const point of own) expect(point.document).toBe(plan.agencyYear.document);
        expect(elsewhere?.document).not.toBe(plan.agencyYear.document);
        const keys = own.map(({ kind, facet, asOf, value, qualifier }) => [kind, facet, asOf, value, qualifier].join());
        expect(new Set(keys).size, view.series.slug).toBe(keys.length);
      }
    }
  });

  test('are many where the account measures much, with the later figure beside', () => {
    const measured = planIndicators(books, planCalled('設備網路'));
    const hotspots = measured.find(({ view }) => view.series.slug === 'itaichung-hotspots');
    expect(hotspots?.own.map(({ value }) => value)).toEqual(['1181']);
    expect(hotspots?.elsewhere).toMatchObject({ document: '004', value: '1100' });
    expect(plans.map((plan) => `${plan.name} ${planIndicators(books, plan).length}`)).toEqual([
      '行政管理 0',
      '規劃發展 24',
      '應用服務 22',
      '設備網路 50',
      '行政管理 0',
      '行政業務 0',
      '數位發展計畫 5',
      '規劃發展 0',
      '資源管理 0',
      '數位服務 4',
      '資通安全 1',
    ]);
  });
});

describe('other documents on a plan’s work', () => {
  test('are reached from every item of the plan that is linked, and lead back', () => {
    for (const plan of plans) {
      for (const { link, own, others } of planElsewhere(books, plan)) {
        expect(own.length).toBeGreaterThan(0);
        for (const other of others) {
          expect(other.document).not.toBe(plan.agencyYear.document);
          const back = linkedUndertakings(books, other).find((each) => each.link === link);
          expect(back?.others).toEqual(expect.arrayContaining([...own]));
        }
      }
    }
    expect(planElsewhere(books, planCalled('設備網路')).map(({ link }) => link.name)).toContain(
      'iTaichung 免費無線上網',
    );
  });
});

describe('open questions', () => {
  test('name targets without a report and figures that differ, side by side', () => {
    const asked = openQuestions(books, planCalled('設備網路'));
    expect(
      asked.flatMap((question) =>
        'points' in question
          ? [`${question.kind} ${question.points.map(({ indicator, value }) => `${indicator} ${value}`).join(', ')}`]
          : [],
      ),
    ).toEqual([
      'target-unreported protected-endpoints 20000',
      'figures-differ host-scan-rounds 2, host-scan-rounds 1',
      'figures-differ website-scan-rounds 2, website-scan-rounds 1',
      'figures-differ scan-addresses 2124, scan-addresses 2000',
      'total-falls itaichung-cumulative-users 47217599, itaichung-cumulative-users 47210000',
    ]);
  });

  test('follow an edited seed: a target that is missed is asked about', () => {
    const edited = compileEdited(['000', '0.896%', '8.96%']);
    const kinds = openQuestions(edited, planCalled('設備網路')).map(({ kind }) => kind);
    expect(kinds).toContain('target-not-met');
  });
});

describe('themes', () => {
  test('every item of the five books has one', () => {
    expect(books.programmes.filter((item) => programmeThemes(books, item).length === 0)).toEqual([]);
  });

  test('that name an item which is no longer there are named', () => {
    const themes = [{ theme: 'gis' as const, reason: '圖資', items: ['000-plans-99', '009-plans-01'], line: 7 }];
    expect(matchThemes(themes, books.programmes, books.documents)).toMatchObject([
      { code: 'THEME-UNKNOWN', at: { document: 'programme-themes.yaml', line: 7 }, values: { item: '000-plans-99' } },
    ]);
  });
});
