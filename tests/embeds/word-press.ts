/** What WordPress leaves of an oEmbed answer by an address it does not know (wp_filter_oembed_result, wp_kses). */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/**
 * The markup that a WordPress page shows: unknown elements and attributes dropped, the frame sandboxed and given a secret, the
 * quotation before it hidden by WordPress's script later. `undefined` when WordPress refuses the answer.
 * @param secret ten letters and digits
 */
export function filteredByWordPress(html: string, secret: string): string | undefined {
  const clean = html.replace(
    /<(\/?)([a-z]+)((?:\s+[^>]*)?)>/g,
    (_, close: string, name: string, attributes: string) => {
      const kept = allowed[name];
      if (!kept) return '';
      const own = [...attributes.matchAll(/\s([a-z-]+)="([^"]*)"/g)].filter(([, attribute = '']) =>
        kept.includes(attribute),
      );
      return `<${close}${name}${own.map(([whole]) => whole).join('')}>`;
    },
  );
  const [, quotation = '', frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(clean) ?? [];
  if (frame === undefined) return undefined;
  const marked = (quotation + frame)
    .replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
    .replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`);
  const hidden = quotation === '' ? '' : ' style="position: absolute; visibility: hidden;"';
  return marked.replace(
    '<iframe',
    `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}`,
  );
}

/**
 * What wp-embed.js does: it listens for heights between 200 and 1000, from the frame's own window, with its secret, and tells
 * each frame once all have loaded that it is ready to hear.
 */
export const wordPressListener = `addEventListener('load', () => {
  for (const frame of document.querySelectorAll('iframe[data-secret]'))
    frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
});
addEventListener('message', (event) => {
  const data = event.data;
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (event.source !== frame.contentWindow) continue;
    frame.removeAttribute('style');
    for (const quotation of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quotation.style.display = 'none';
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    if (data.message === 'link') document.body.dataset.link = data.value;
  }
});`;
