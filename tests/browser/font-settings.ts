import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { resolve } from 'node:path';

/**
 * Gives the browser a Chinese font where the machine has none, so that widths and pictures are those that readers see.
 * @returns the environment that fontconfig reads; empty where it is not used
 */
export function fontSettings(): Record<string, string> {
  if (platform() !== 'linux') return {};
  const fonts = resolve('node_modules/@expo-google-fonts/noto-sans-tc');
  const settings = resolve('.cache/fonts.conf');
  if (!existsSync(settings)) {
    mkdirSync(resolve('.cache'), { recursive: true });
    writeFileSync(
      settings,
      `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}/400Regular</dir>
  <dir>${fonts}/700Bold</dir>
  <cachedir>${resolve('.cache/fontconfig')}</cachedir>
</fontconfig>
`,
    );
  }
  return { FONTCONFIG_FILE: settings };
}
