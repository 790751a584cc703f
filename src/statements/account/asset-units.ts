/** What the official property catalogue counts its items in. */
export const assetUnits = ['筆', '公頃', '個', '棟', '平方公尺', '件', '艘', '架', '輛', '冊(套)', '股'] as const;

export type AssetUnit = (typeof assetUnits)[number];
