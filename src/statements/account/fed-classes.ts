import type { StatementTable } from '../statement-table.ts';

/** Which economic classes an object of expenditure goes into; both cities' forms use these names. */
const classesByObject: Readonly<Record<string, readonly string[]>> = {
  人事費: ['受僱人員報酬'],
  業務費: ['商品及勞務購買支出'],
  債務費: ['債務利息'],
  土地: ['土地購入'],
  房屋建築及設備: ['固定資本形成／住宅', '固定資本形成／非住宅房屋'],
  公共建設及設施: ['固定資本形成／營建工程'],
  機械設備: ['固定資本形成／機器及其他設備'],
  運輸設備: ['固定資本形成／運輸工具'],
  資訊軟硬體設備: ['固定資本形成／資訊軟體', '固定資本形成／機器及其他設備'],
  雜項設備: ['固定資本形成／機器及其他設備'],
  權利: ['無形資產購入'],
  投資: ['投資及增資／對營業基金', '投資及增資／對非營業特種基金', '投資及增資／對民間企業'],
};

/** The economic classes that a book's own objects of expenditure, as far as they have amounts, can have gone into. */
export function fedClasses(tables: readonly StatementTable[]): ReadonlySet<string> {
  const fed = new Set<string>();
  for (const table of tables) {
    for (const { name } of table.columns) {
      const object = name.split('／').at(-1) ?? '';
      const figures = table.rows.flatMap(({ cells }) => cells.filter(({ column }) => column === name));
      if (figures.every(({ value }) => /^-?0(\.0+)?$/.test(value))) continue;
      for (const economic of classesByObject[object] ?? []) fed.add(economic);
    }
  }
  return fed;
}
