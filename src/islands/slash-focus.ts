/** `/` anywhere outside a field goes to the search box: the page's own when it has one, else the header's. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const target = event.target;
  if (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))) return;
  const box =
    document.querySelector<HTMLInputElement>('main input[type="search"][name="q"]') ??
    document.querySelector<HTMLInputElement>('input[type="search"][name="q"]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
