/** Words of the treemap that opens level by level. */
export const explorer = {
  path: '目前看到',
  up: (name: string) => `回到${name}（Esc）`,
  upShort: '上一層',
  hint: '點一塊，看裡面有什麼。',
  opened: (name: string, amount: string, parts: number) => `${name}，${amount}，分成 ${parts} 項`,
  unknown: (focus: string) => `網址裡的「${focus}」不是這張圖的項目，所以顯示整張圖。`,
  dossier: (name: string) => `看「${name}」的整份檔案`,
  /** An amount as charts say it, with its currency. */
  money: (said: string) => `${said}元`,
  /** A tile's group before its own name. */
  within: (group: string, name: string) => `${group}・${name}`,
  share: (share: string, whole: string) => `占${whole} ${share}`,
};
