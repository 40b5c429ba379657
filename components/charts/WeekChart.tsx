import { type ReactElement, useEffect, useId, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { t } from '@/lib/i18n';

export interface Series {
  readonly name: string;
  /** A colour token: `--client`. */
  readonly colour: string;
  readonly values: readonly number[];
}

export interface WeekChartProps {
  readonly title: string;
  /** One for each value: the day a week begins. */
  readonly weeks: readonly string[];
  /** One or two: side by side, of different brightness as well as hue. */
  readonly series: readonly Series[];
  readonly say: (value: number) => string;
  /** The mails behind a bar. */
  readonly linkOf: (series: number, week: number) => string;
}

const HEIGHT = 180;
/** Every so many-th week has its name under it. */
const LABELLED = 3;

/** Bars by week; the numbers stand in a table behind it, each a link. The picture itself says nothing to a screen reader. */
export function WeekChart({ title, weeks, series, say, linkOf }: WeekChartProps): ReactElement {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = place.current;
    if (!box) return;
    let chart: uPlot | undefined;
    const draw = (): void => {
      chart?.destroy();
      chart = new uPlot(optionsFor(box, weeks, series, say), [weeks.map((_, i) => i), ...series.map(({ values }) => [...values])], box);
    };
    draw();
    const resized = new ResizeObserver(() => {
      chart?.setSize({ width: box.clientWidth, height: HEIGHT });
    });
    resized.observe(box);
    // Colours are drawn, not styled: they follow when the page's do.
    const worn = new MutationObserver(draw);
    worn.observe(document.documentElement, { attributes: true, attributeFilter: ['data-appearance'] });
    const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
    for (const scheme of schemes) scheme.addEventListener('change', draw);
    return () => {
      resized.disconnect();
      worn.disconnect();
      for (const scheme of schemes) scheme.removeEventListener('change', draw);
      chart?.destroy();
    };
    // `say` stays the same function; what it says changes with the page's language, which starts the page anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [weeks, series]);
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption id={id}>
        <h3>{title}</h3>
        <ul className="legend" aria-hidden="true">
          {series.map(({ name, colour }) => (
            <li key={name}>
              <span className="swatch" style={{ background: `var(${colour})` }} /> {name}
            </li>
          ))}
        </ul>
      </figcaption>
      <div ref={place} className="plot" aria-hidden="true" />
      <details>
        <summary>{t('chart_table')}</summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('chart_week')}</th>
              {series.map(({ name }) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week, i) => (
              <tr key={week}>
                <th scope="row">{week}</th>
                {series.map(({ name, values }, n) => (
                  <td key={name}>{(values[i] ?? 0) === 0 ? say(0) : <a href={linkOf(n, i)}>{say(values[i] ?? 0)}</a>}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function optionsFor(box: HTMLElement, weeks: readonly string[], series: readonly Series[], say: WeekChartProps['say']): uPlot.Options {
  const style = getComputedStyle(box);
  const colour = (token: string): string => style.getPropertyValue(token).trim();
  const grid = { stroke: colour('--border'), width: 1 };
  const axis = { stroke: colour('--text-muted'), font: '12px system-ui, sans-serif', ticks: { show: false } };
  const wide = series.length === 1 ? 0.6 : 0.36;
  return {
    width: Math.max(box.clientWidth, 200),
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false, range: [-0.6, weeks.length - 0.4] }, y: { range: (_, __, most) => [0, Math.max(4, most * 1.1)] } },
    axes: [
      {
        ...axis,
        grid: { show: false },
        splits: () => weeks.map((_, i) => i),
        values: (_, at) => at.map((i) => (i % LABELLED === (weeks.length - 1) % LABELLED ? (weeks[i] ?? '') : '')),
      },
      { ...axis, grid, size: 64, values: (_, at) => at.map(say), incrs: [1, 2, 5, 10, 20, 30, 60, 120, 240, 480, 960, 2_400] },
    ],
    series: [
      {},
      ...series.map(({ name, colour: token }, n): uPlot.Series => {
        const align = series.length === 1 ? 0 : n === 0 ? -1 : 1;
        return {
          label: name,
          fill: colour(token),
          stroke: colour(token),
          width: 0,
          points: { show: false },
          ...(uPlot.paths.bars && { paths: uPlot.paths.bars({ size: [wide, 28], align, gap: 1, radius: 0.15 }) }),
        };
      }),
    ],
  };
}
