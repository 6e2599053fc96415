/** Sessions: who is signed in. They keep no history, and those that ended are dropped a day later. */
import { type FilePlace, RecordFile } from './record-file.ts'
import type { Session, SessionStore } from './store.ts'

const day = 86_400_000

interface Sessions {
  readonly sessions: Session[]
}

export interface SessionFile extends SessionStore {
  close(): Promise<void>
}

/** @param now instant, ISO 8601; sessions that ended a day before are forgotten */
export async function openSessions(place: FilePlace<Sessions>, now: string): Promise<SessionFile> {
  const file = (await RecordFile.open(place)) ?? (await RecordFile.create(place, { sessions: [] }))
  if (file.record.sessions.some((session) => hasExpired(session, now))) {
    await file.update(keep((session) => !hasExpired(session, now)))
  }
  return {
    find: (tokenHash) => file.record.sessions.find((session) => session.tokenHash === tokenHash),
    of: (personId) => file.record.sessions.filter((session) => session.personId === personId),
    add: async (session) => {
      await file.update(({ sessions }) => ({
        sessions: [...unexpired(sessions, session.startedAt), session],
      }))
    },
    touch: async (tokenHash, at) => {
      await file.update(({ sessions }) => ({
        sessions: sessions.map((one) => (one.tokenHash === tokenHash ? { ...one, seenAt: at } : one)),
      }))
    },
    remove: async (tokenHash) => {
      await file.update(keep((session) => session.tokenHash !== tokenHash))
    },
    removeOf: async (personId) => {
      await file.update(keep((session) => session.personId !== personId))
    },
    close: () => file.close(),
  }
}

function keep(wanted: (session: Session) => boolean) {
  return ({ sessions }: Sessions): Sessions => ({ sessions: sessions.filter(wanted) })
}

function unexpired(sessions: readonly Session[], now: string): Session[] {
  return sessions.filter((session) => !hasExpired(session, now))
}

/** For a day it is still known whose an ended session was. */
function hasExpired(session: Session, now: string): boolean {
  return Date.parse(session.expiresAt) + day <= Date.parse(now)
}
