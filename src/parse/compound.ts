/** Compound files: what Office wrote before 2007, and what it wraps a newer document in to lock it with a password. */
import { Refusal } from '../domain/refusal.ts'

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** the name of the part that holds what is locked, as the file's directory writes it */
const locked = Buffer.from('EncryptedPackage', 'utf16le')

/**
 * @param old how the older format is called, such as .doc
 * @throws Refusal document-encrypted, document-format
 */
export function refuseCompound(bytes: Uint8Array, old: string): void {
  if (!signature.every((unit, index) => bytes[index] === unit)) return
  const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(locked)
  throw isLocked ? new Refusal('document-encrypted') : new Refusal('document-format', { format: old })
}
