/**
 * Counters that the official forms print under 單位 (年, 式, 人 …). A closed list keeps a counter apart from a
 * name that stands in the same column after the conversion moved cells; extend it when a book uses another one.
 */
export const unitWords = [
  '年', '月', '週', '日', '天', '時', '小時', '次', '人次', '人', '人月', '人天', '人日', '人時', '式', '件', '套', '組', '台', '臺',
  '輛', '部', '座', '個', '只', '支', '份', '冊', '本', '張', '頁', '字', '戶', '處', '所', '班', '場', '場次', '梯次', '期', '案', '項',
  '筆', '批', '棟', '間', '坪', '平方公尺', '公尺', '公里', '公斤', '公升', '度', '株', '棵', '趟', '車次', '班次', '節', '門', '線', '路',
] as const;

export type UnitWord = (typeof unitWords)[number];

/** The counter that a cell prints, or `undefined` for any other text. */
export function asUnitWord(text: string): UnitWord | undefined {
  return unitWords.find((word) => word === text);
}
