// The form that a page of questions is, on the device: what stands in it, and where reading goes on.
import { tick } from 'svelte'
import type { Entries } from './answers.ts'

/** What stands in the form, with the button that was pressed. The journey itself is kept, not sent. */
export const entriesIn = (box: HTMLFormElement, submitter?: HTMLElement | null): Entries =>
  Object.fromEntries(
    [...new FormData(box, submitter)].flatMap(([name, value]) =>
      typeof value === 'string' && name !== 'journey' ? [[name, value]] : [],
    ),
  )

/** Goes to what is wrong, or else to the heading of the new screen. */
export async function goesToNews(box: HTMLFormElement): Promise<void> {
  await tick()
  const target = box.querySelector<HTMLElement>('[data-problems]') ?? box.querySelector<HTMLElement>('[data-focus]')
  target?.focus({ preventScroll: true })
  scrollTo({ top: 0, behavior: 'instant' })
}

/** Goes to the row that was just added. */
export function goesToLastRow(box: HTMLFormElement): void {
  const rows = box.querySelectorAll<HTMLElement>('[data-row]')
  rows[rows.length - 1]?.querySelector<HTMLElement>('select, input')?.focus()
}
