import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ExplorerNode } from '../exhibits/explorer-tree.ts';
import type { Language } from '../i18n/languages.ts';
import type { ExplorerView, FocusPath } from './explorer-tree-view.ts';
import { drawView, focusAddress, pathTo } from './explorer-tree-view.ts';
import { explorerWords } from './explorer-words.ts';

interface Props {
  /** Stable name of the chart; ids of the drawings begin with it. */
  readonly chart: string;
  /** Name of the whole. */
  readonly whole: string;
  /** Address of the tree's data file. */
  readonly source: string;
  readonly language: Language;
  /** The picture that the page came with. It stands until the tree is here, and for good when it never comes. */
  readonly children?: ReactNode;
}

/**
 * Opens a treemap level by level in its place. Every level is an address (`?focus=…`), so that back, forward and a shared
 * link show it again; an unknown one shows the whole and says so.
 */
export default function TreemapExplorer({ chart, whole, source, language, children }: Props) {
  const words = explorerWords(language);
  const frame = useRef<HTMLDivElement>(null);
  const [tree, setTree] = useState<ExplorerNode>();
  const [focus, setFocus] = useState('');
  const [unknown, setUnknown] = useState('');
  const [announced, setAnnounced] = useState('');
  /** Whether anything was opened yet: until then the page's own picture stands, with its links leading inside. */
  const [opened, setOpened] = useState(false);
  /** Address of the link that takes the keyboard's focus once the next view stands; empty for the first one in it. */
  const next = useRef<string | undefined>(undefined);

  const show = useCallback((root: ExplorerNode, asked: string) => {
    const known = pathTo(root, asked) !== undefined;
    setFocus(known ? asked : '');
    setUnknown(known ? '' : asked);
    if (known && asked !== '') setOpened(true);
  }, []);

  useEffect(() => {
    const aborting = new AbortController();
    fetch(source, { signal: aborting.signal })
      .then((answer) => (answer.ok ? answer.json() : undefined))
      .then((root: ExplorerNode | undefined) => {
        if (!root) return;
        setTree(root);
        show(root, askedFocus());
      })
      // Without the tree the page's own picture stays, and its links lead to the plans' pages.
      .catch(() => undefined);
    return () => aborting.abort();
  }, [source, show]);

  useEffect(() => {
    if (!tree) return;
    const back = () => show(tree, askedFocus());
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [tree, show]);

  const path: FocusPath | undefined = tree && pathTo(tree, focus);
  const node = path?.at(-1);
  const parent = path?.at(-2);
  const address = tree ? location.pathname : '';
  const sentence = node
    ? words.explorer.opened(node.label, words.charts.exact(node.amount), node.children?.length ?? 0)
    : '';
  const view = useMemo(
    () => node && drawView(node, chart, address, words.charts, sentence),
    [node, chart, address, words, sentence],
  );

  useEffect(() => {
    if (view && !opened) leadInside(frame.current, view);
  }, [view, opened]);

  useEffect(() => {
    const wanted = next.current;
    if (wanted === undefined || !view) return;
    next.current = undefined;
    const links = [...(frame.current?.querySelectorAll<SVGAElement | HTMLAnchorElement>('.view a') ?? [])].filter(
      (link) => link.getClientRects().length > 0,
    );
    (links.find((link) => wanted !== '' && link.getAttribute('href') === wanted) ?? links[0])?.focus({
      preventScroll: true,
    });
  }, [view]);

  /** Goes to a view by hand: into the history, said aloud, the keyboard's focus following. */
  const go = useCallback(
    (target: ExplorerNode, root: ExplorerNode, cameFrom: string) => {
      const asked = target === root ? '' : target.id;
      history.pushState(null, '', focusAddress(location.pathname, asked));
      next.current = cameFrom === '' ? '' : focusAddress(location.pathname, cameFrom);
      show(root, asked);
      setAnnounced(
        words.explorer.opened(target.label, words.charts.amount(target.amount), target.children?.length ?? 0),
      );
    },
    [show, words],
  );

  const onClick = (event: MouseEvent) => {
    if (!tree || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (!href || !(href === address || href.startsWith(`${address}?focus=`))) return;
    const target = pathTo(tree, new URLSearchParams(href.split('?')[1] ?? '').get('focus') ?? '')?.at(-1);
    if (!target) return;
    event.preventDefault();
    go(target, tree, path?.includes(target) ? focus : '');
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!tree || !parent || (event.key !== 'Escape' && event.key !== 'Backspace')) return;
    event.preventDefault();
    go(parent, tree, focus);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: clicks and keys are those of the links inside, caught on their way up.
    <div className="explorer" ref={frame} onClick={onClick} onKeyDown={onKeyDown}>
      <nav aria-label={words.explorer.path}>
        {tree && path && node && parent ? (
          <>
            <a
              className="up"
              href={focusAddress(address, parent === tree ? '' : parent.id)}
              title={words.explorer.up(parent === tree ? whole : parent.label)}
            >
              <span aria-hidden="true">↑ </span>
              {words.explorer.upShort}
            </a>
            <ol>
              {path.map((step, at) => (
                <li key={step.id}>
                  {step === node ? (
                    <b aria-current="true">{step.label}</b>
                  ) : (
                    <a href={focusAddress(address, at === 0 ? '' : step.id)}>{step.label}</a>
                  )}
                </li>
              ))}
            </ol>
          </>
        ) : (
          <p>{words.explorer.hint}</p>
        )}
      </nav>
      {unknown !== '' && (
        <p className="note" role="status">
          {words.explorer.unknown(unknown)}
        </p>
      )}
      {view && opened ? (
        <div className={parent ? 'view enters' : 'view'} key={focus}>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own functions, which escape every text. */}
          <div className="wide" dangerouslySetInnerHTML={{ __html: view.wide }} />
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: as above. */}
          <div className="phone" dangerouslySetInnerHTML={{ __html: view.phone }} />
          {view.unlabelled.length > 0 && (
            <ul className="fine unlabelled">
              {view.unlabelled.map(({ text, href }) => (
                <li key={`${href} ${text}`}>
                  <a href={href}>{text}</a>
                </li>
              ))}
            </ul>
          )}
        </div>
      ) : (
        children
      )}
      {tree && node && parent && (
        <p className="facts">
          <b>{words.explorer.money(words.charts.amount(node.amount))}</b>
          {node.line ? (
            <a className="evidence" href={node.line}>
              {words.charts.exact(node.amount)}
            </a>
          ) : (
            <span>{words.charts.exact(node.amount)}</span>
          )}
          <span>{words.explorer.share(words.charts.share(node.amount, tree.amount), whole)}</span>
          {node.href && <a href={node.href}>{words.explorer.dossier(path?.[1]?.label ?? node.label)}</a>}
        </p>
      )}
      <p className="unseen" aria-live="polite">
        {announced}
      </p>
    </div>
  );
}

/** Gives the links of the page's own picture the addresses that the same links have in a view. */
function leadInside(frame: HTMLElement | null, view: ExplorerView): void {
  for (const part of ['wide', 'phone'] as const) {
    const drawn = new DOMParser().parseFromString(view[part], 'image/svg+xml').querySelectorAll('a');
    frame?.querySelectorAll(`.view .${part} a`).forEach((link, at) => {
      const href = drawn[at]?.getAttribute('href');
      if (href) link.setAttribute('href', href);
    });
  }
  frame?.querySelectorAll('.view .unlabelled a').forEach((link, at) => {
    const href = view.unlabelled[at]?.href;
    if (href) link.setAttribute('href', href);
  });
}

function askedFocus(): string {
  return new URLSearchParams(location.search).get('focus') ?? '';
}
