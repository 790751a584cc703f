// `npm run advisories`, and a gate of `npm test`: what the registry knows against the packages that the site is made with.
// Exit code 1 where it knows something, 75 where it was not to be asked.
import { execFile } from 'node:child_process';
import { knownAgainst } from './known-against.ts';
import { notAnswered } from './not-answered.ts';
import { pathWithPackages, root } from './project.mjs';

const told = await new Promise<string>((resolve) => {
  // One try, and not for long: a machine without a network is no fault of the project.
  const options = ['--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];
  execFile(
    'npm',
    ['audit', ...options],
    {
      cwd: root,
      env: { ...process.env, PATH: pathWithPackages() },
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
    },
    (_, stdout) => resolve(stdout),
  );
});

const { packages, advisories, unanswered } = knownAgainst(told);
if (unanswered !== undefined) {
  console.log(`套件有沒有已知的漏洞，沒有問到：${unanswered}`);
  console.log(`not asked whether the packages have known vulnerabilities: ${unanswered}`);
} else if (advisories.length === 0) {
  console.log(`${packages} 個套件沒有已知的漏洞 / ${packages} packages without a known vulnerability`);
} else {
  for (const { name, severity, title, address } of advisories)
    console.error(`${name}  ${severity}  ${title}  ${address}`);
  console.error(
    `${advisories.length} 個漏洞：換成修好的版本，\`npm install 名稱@版本\` / ${advisories.length} vulnerabilities: take a version that mends them, \`npm install name@version\``,
  );
}
process.exit(unanswered !== undefined ? notAnswered : Math.min(advisories.length, 1));
