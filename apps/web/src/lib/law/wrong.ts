import { error } from '@sveltejs/kit'

/** Something that the pages about the law were asked for and do not have. */
export type Wrong =
  | { is: 'norm'; typed: string; meant: { title: string; cite: string; href: string }[] }
  | { is: 'day'; typed: string; href: string }
  | { is: 'order'; from: string; to: string; href: string }

/** A page that says what is wrong and what helps. 404 for what does not exist, 400 for what was typed wrong. */
export const refuse = (wrong: Wrong): never => error(wrong.is === 'norm' ? 404 : 400, { message: wrong.is, law: wrong })
