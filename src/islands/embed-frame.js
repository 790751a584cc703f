(() => {
  const root = document.documentElement;
  const host = window.parent;
  const framed = host !== window;
  const asked = new URLSearchParams(location.search);

  // The theme is one of two words; anything else follows the system, and says so.
  const theme = asked.get('theme');
  const known = theme === 'light' || theme === 'dark';
  if (known) root.dataset.theme = theme;

  // The height in the dialects of those who listen: our own script, AMP, WordPress, pym. It is all that leaves the frame.
  const secret = (/[?&]secret=([a-zA-Z0-9]+)/.exec(location.hash) || [])[1];
  const pym = /^[\w-]+$/.test(asked.get('childId')) ? asked.get('childId') : '';
  let sent = 0;
  const tell = (again) => {
    if (!framed) return;
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === sent && !again) return;
    sent = height;
    host.postMessage({ type: 'suan-qingchu:height', height }, '*');
    host.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    if (secret) host.postMessage({ message: 'height', value: height, secret }, '*');
    if (pym) host.postMessage(['pym', pym, 'height', height].join('xPYMx'), '*');
  };
  addEventListener('message', (event) => {
    const said = event.data;
    if (event.source !== host || !said) return;
    if (said.type === 'suan-qingchu:ask' || (said.message === 'ready' && said.secret === secret)) tell(true);
  });

  addEventListener('DOMContentLoaded', () => {
    const one = (selector) => document.querySelector(selector);
    if (theme !== null && !known) {
      one('.note b').textContent = theme.slice(0, 40);
      one('.note').hidden = false;
    }

    // A tile opens its plan within the frame; every other link leads out of it.
    const figure = one('.figure');
    const way = one('.way');
    const whole = [...figure.childNodes];
    let left;
    const open = (link, { content, dataset }) => {
      left = link;
      figure.replaceChildren(content.cloneNode(true));
      way.hidden = false;
      one('.way a').href = dataset.at;
      one('.way h2').textContent = dataset.name;
      one('.way h2').focus();
    };
    const close = () => {
      figure.replaceChildren(...whole);
      way.hidden = true;
      left.focus();
    };
    if (way) one('.way button').addEventListener('click', close);
    addEventListener('click', (event) => {
      const link = event.target.closest('a');
      if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const href = link.getAttribute('href') || '#';
      const levels = way?.hidden && figure.contains(link) ? [...document.querySelectorAll('template')] : [];
      const level = levels.find(({ dataset }) => dataset.at === href.split('#')[0]);
      if (level) {
        event.preventDefault();
        open(link, level);
      } else if (secret && href[0] !== '#') {
        // WordPress lets the frame open nothing; it follows links that it is told of.
        host.postMessage({ message: 'link', value: new URL(href, location.href).href, secret }, '*');
      }
    });

    // A frozen embed asks once whether its figures still stand, and is silent when nobody answers.
    const { newer, figures } = root.dataset;
    if (newer) {
      fetch(newer)
        .then((answer) => answer.json())
        .then((now) => {
          one('.newer').hidden = typeof now.figures !== 'string' || now.figures === figures;
        })
        .catch(() => {});
    }
    // A frame that its host hides until it speaks is not observed, so the first word does not wait for that.
    tell();
    addEventListener('load', () => tell());
    new ResizeObserver(() => tell()).observe(document.body);
  });
})();
