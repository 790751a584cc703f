import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ComparisonView } from '../exhibits/comparison/comparison-view.ts';
import { DrawingForms } from './drawing-forms.ts';
import { whenIdle } from './when-idle.ts';

type Drawings = NonNullable<ComparisonView['drawings']>;

interface Props {
  readonly drawings: Drawings;
  /** Those that one press or choice leads to: each is drawn when nothing else is to do. */
  readonly ahead: readonly (() => Drawings | undefined)[];
}

/** Both forms of a comparison's drawing, of which the one in sight is drawn with the view, the other when it is wanted. */
export function ComparisonDrawings({ drawings, ahead }: Props) {
  const view = useRef<HTMLDivElement>(null);
  const forms = useRef<DrawingForms>(undefined);
  const shown = useRef(drawings);
  useLayoutEffect(() => {
    if (!view.current) return;
    const leaving = new AbortController();
    const made = new DrawingForms(
      view.current,
      (form) => {
        const place = made.placeOf(form);
        // Drawn by our own functions, which escape every text.
        if (place) place.innerHTML = shown.current[form];
      },
      leaving.signal,
    );
    forms.current = made;
    return () => leaving.abort();
  }, []);
  useLayoutEffect(() => {
    shown.current = drawings;
    forms.current?.renew();
  }, [drawings]);
  const waiting = useRef(ahead);
  useEffect(() => {
    for (const one of waiting.current) whenIdle(() => void one()?.[forms.current?.inSight ?? 'wide']);
  }, []);
  return (
    <div className="drawings" ref={view}>
      <div className="wide" />
      <div className="phone" />
    </div>
  );
}
