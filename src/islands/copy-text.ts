/** Gives a text its button. Where the clipboard is refused the text is selected, so that one key copies it. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const said = this.querySelector('.said');
    if (!button || !said) return;
    button.addEventListener('click', async () => {
      const code = this.querySelector('code');
      if (!code) return;
      try {
        await navigator.clipboard.writeText(code.textContent ?? '');
        said.textContent = button.dataset['done'] ?? '';
      } catch {
        getSelection()?.selectAllChildren(code);
        said.textContent = button.dataset['failed'] ?? '';
      }
    });
  }
}

customElements.define('copy-text', CopyText);
