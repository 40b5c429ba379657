// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { structureReport } from './structure-report';

function page(html: string): Document {
  return new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
}

describe('a structure report', () => {
  it('tells tags, roles and names, and no word, address, class, id or value', () => {
    const report = structureReport(
      page(
        '<main role="main" id="secret-1" class="orla" data-thread="T77"><h2 title="Orla Finch">Roof for Orla</h2>' +
          '<a href="mailto:orla@example.com" aria-label="orla@example.com">Orla</a><div role="orla@example.com" contenteditable="true">Dear</div></main>',
      ),
    );
    expect(report).not.toMatch(/orla|finch|example|secret|T77|dear|roof/i);
    expect(report.split('\n')).toEqual([
      'body',
      ' main [role=main id data-thread]',
      '  h2 [title] text',
      '  a [href aria-label] text',
      '  div [role contenteditable=true] text',
    ]);
  });

  it('counts alike neighbours, leaves scripts out and stays short', () => {
    const rows = '<tr role="row"><td>x</td></tr>'.repeat(500);
    const report = structureReport(page(`<script>let secret</script><table><tbody>${rows}</tbody></table>`), ['firmly 1']);
    expect(report).toContain('… ×499');
    expect(report).not.toContain('script');
    expect(report.split('\n')[0]).toBe('firmly 1');
    const deep = structureReport(page(`${'<div>'.repeat(300)}${'<p a><b></b></p><i></i>'.repeat(3000)}`));
    expect(deep.split('\n').length).toBeLessThanOrEqual(1200);
  });
});
