/** The hash under which documents are frozen. */
import { hash } from 'node:crypto'
import type { Seal } from '../domain/year-end/signing.ts'

/** SHA-256, hexadecimal */
export const seal: Seal = (text) => hash('sha256', text)
