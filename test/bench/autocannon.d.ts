/** The part of autocannon that is used here; it ships without types. */
declare module 'autocannon' {
  interface Options {
    readonly url: string
    readonly connections: number
    /** seconds */
    readonly duration: number
    readonly headers: Readonly<Record<string, string>>
  }

  interface Result {
    /** a second */
    readonly requests: { readonly average: number }
    readonly non2xx: number
    readonly errors: number
  }

  export default function autocannon(options: Options): Promise<Result>
}
