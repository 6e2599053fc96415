/** Who does something and when: handed to every rule, so that no rule reads a clock or makes an id. */
export interface Act {
  /** id of the acting person; 'system' for what nobody did by hand */
  readonly by: string
  /** instant, ISO 8601 with Z */
  readonly at: string
  /** the same moment's day in Asia/Shanghai, YYYY-MM-DD */
  readonly on: string
  /** a fresh identity, for records that need one */
  readonly newId: () => string
}
