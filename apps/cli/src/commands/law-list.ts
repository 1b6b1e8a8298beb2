import { book } from '@lotse/statutes/rulebook.ts'
import type { Command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { foot } from '../say/finding.ts'
import { page, wrap } from '../say/page.ts'
import { latest } from './check.ts'

export const lawList: Command = {
  name: 'law list',
  options: [],
  json: true,
  takes: { least: 0, most: 0 },
  run: async ({ io, json, texts, words }) => {
    const norms = book().ids.map(latest)
    if (json) {
      const answer = norms.map((norm) => ({
        norm: norm.id,
        cite: norm.cite,
        title: words.norms[norm.id]?.title ?? norm.cite,
        grade: norm.grade,
        status: norm.grants.status,
        inForce: norm.inForce,
        law: { encodedFrom: norm.encodedFrom, reviewedBy: norm.reviewedBy },
      }))
      io.out(`${JSON.stringify(answer, null, 2)}\n`)
      return exitCode.answer
    }
    io.out(
      page(
        texts.norm.count(norms.length),
        norms
          .map((norm) =>
            [
              norm.cite,
              wrap(`  ${words.norms[norm.id]?.title ?? ''} · ${texts.grade[norm.grade]}`, '  '),
              `  ${norm.id}`,
            ].join('\n'),
          )
          .join('\n'),
        foot([], io.today, texts),
      ),
    )
    return exitCode.answer
  },
}
