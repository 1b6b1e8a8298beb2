declare module 'virtual:compiled-rulebook' {
  export const make: import('@lotse/law/compile').Compiled['make']
}
