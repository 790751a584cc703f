(() => {
  const root = document.documentElement;
  const host = window.parent;
  const framed = host !== window;
  const asked = new URLSearchParams(location.search);

  // What the address asks for is one of a few words; anything else leaves things as they are, and is named.
  const unknown = [];
  const note = (name, word) => unknown.push(`${name}=${word}`.slice(0, 60));
  const ask = (name, words) => {
    const [word = null, ...more] = asked.getAll(name);
    for (const other of more) note(name, other);
    if (word === null || words.includes(word)) return word;
    note(name, word);
    return null;
  };
  // Beside ours, hosts write words of their own: pym tells the frame of its parent, newsletters count their readers.
  const theirs = /^(childId|initialWidth|parentTitle|parentUrl|utm_\w+|\w*clid|ref)$/;
  for (const [name, word] of asked)
    if (!['theme', 'measure', 'unit'].includes(name) && !theirs.test(name)) note(name, word);
  const theme = ask('theme', ['light', 'dark']);
  if (theme) root.dataset.theme = theme;

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
    const figure = one('.figure');
    // Another measure or unit stands ready in the page; only amounts have units.
    const views = [...document.querySelectorAll('template[data-measure]')].map(({ content, dataset }) => ({
      content,
      ...dataset,
    }));
    const own = { measure: root.dataset.measure, unit: 'spoken' };
    const measure =
      ask(
        'measure',
        [own, ...views].map((view) => view.measure),
      ) ?? own.measure;
    const unit =
      ask(
        'unit',
        [own, ...views].map((view) => view.unit),
      ) ?? own.unit;
    const view = views.find((other) => other.measure === measure && (other.unit === unit || measure !== 'amount'));
    if (measure !== 'amount' && unit !== 'spoken') note('unit', unit);
    if (view) {
      figure.replaceChildren(view.content.cloneNode(true));
      one('h1').textContent = view.finding;
      one('.measured').textContent = view.note;
      one('.measured').hidden = false;
    }
    one('.note b').textContent = unknown.join(', ');
    one('.note').hidden = unknown.length === 0;

    // A tile opens its plan within the frame; every other link leads out of it.
    const way = one('.way');
    const whole = [...figure.childNodes];
    let left;
    const open = (link, { content, dataset }) => {
      left = link;
      figure.replaceChildren(content.cloneNode(true));
      way.hidden = false;
      one('.measured').hidden = true;
      one('.way a').href = dataset.at;
      one('.way h2').textContent = dataset.name;
      one('.way h2').focus();
    };
    const close = () => {
      figure.replaceChildren(...whole);
      way.hidden = true;
      one('.measured').hidden = !view;
      left.focus();
    };
    if (way) one('.way button').addEventListener('click', close);

    // While the button over the table is pressed, a press on a figure copies it with the line that it leads to or carries.
    const take = one('.take button');
    const picks = () => take.getAttribute('aria-pressed') === 'true';
    const [status, shown] = document.querySelectorAll('.take output');
    one('.take').hidden = false;
    take.addEventListener('click', () => {
      take.setAttribute('aria-pressed', !picks());
      status.textContent = picks() ? take.dataset.pick : '';
      shown.textContent = '';
    });
    const lineOf = ({ dataset, attributes }) =>
      /.*sources\/(\d+)\/#L(\d+)$/.exec(new URL(dataset.source || attributes.href.value, location.href));
    const copy = async (link, [address, number, line]) => {
      const cell = link.closest('td');
      const names = cell && [cell.parentNode.cells[0], cell.closest('table').tHead.rows[0].cells[cell.cellIndex]];
      const sentence = cell
        ? `${names.map(({ innerText }) => innerText.replace(/\s+/g, ' ')).join(' ')} ${cell.textContent}`
        : (link.querySelector('title') || link).textContent;
      const added = 'derived' in link.dataset ? take.dataset.derived : '';
      const said = { figure: sentence + added, document: number, line, address };
      const text = take.dataset.pattern.replace(/\{(\w+)\}/g, (_, name) => said[name]);
      shown.textContent = text;
      try {
        await navigator.clipboard.writeText(text);
        status.textContent = take.dataset.done;
      } catch {
        // Hosts rarely lend a frame their clipboard; what is selected can be copied all the same.
        getSelection().selectAllChildren(shown);
        status.textContent = document.execCommand('copy') ? take.dataset.done : take.dataset.failed;
      }
    };
    addEventListener('click', (event) => {
      const link = event.target.closest('a, [data-source]');
      if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const line = picks() && link.closest('.figure, td') && lineOf(link);
      if (line) {
        event.preventDefault();
        void copy(link, line);
        return;
      }
      const href = link.getAttribute('href') || '#';
      const levels = way?.hidden && figure.contains(link) ? [...document.querySelectorAll('template[data-at]')] : [];
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
