/**
 * Why the installed packages are not those of the lock.
 * @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} LockPackages
 * @param {LockPackages} wanted `packages` of package-lock.json
 * @param {LockPackages | undefined} installed the same of node_modules, or nothing where there is none
 * @returns {string} a few words, or '' when all is there
 */
export function whyInstall(wanted, installed) {
  if (!installed) return 'first run';
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const present = installed[path];
    // npm leaves out optional packages of other platforms.
    if (!present && (entry.optional || entry.devOptional)) continue;
    if (present?.version !== entry.version) return `${path.replace(/^.*node_modules\//, '')} ${entry.version} is new`;
  }
  return '';
}
