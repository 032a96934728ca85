import type { CastId, ChoiceId, EventId, LineId, NormId, OverlayId, PointId, SignalId } from './ids'

export type Rate = 0 | 1 | 2 | 3 | 'contested' | 'not-shown'

/** Secret until decided. Hashed as *key*: a new key re-scores, it never changes what happened. */
export type Rubric = {
  points: Record<PointId, { norms: NormId[]; missed?: Rate[]; signals: Record<SignalId, Partial<Record<NormId, 0 | 1 | 2>>> }>
  choices: Record<PointId, Record<ChoiceId, { rates: Rate[]; overlays: Partial<Record<OverlayId, Rate[]>> }>>
}

/** One line in both languages; `pinyin` is a list of words, punctuation attached, joined by blanks when shown. */
export type Pair = { zh: string; en: string; pinyin?: string[] }

/** Hashed as *text*, `prose` included: a mended translation reaches old attempts. Public: shown when its line is. */
export type Text = { lines: Record<LineId, { en: string; pinyin: string[] }> }

/** The author's own words about the play: secret until decided. */
export type Prose = {
  points: Record<PointId, { title: Pair; signals: Record<SignalId, Pair[]>; missed?: Pair[] }>
  feedback: Record<PointId, Record<ChoiceId, Pair[]>>
  subtext: Record<EventId, { who: CastId; text: Pair }> // what the speaker thought when saying it; for a thought, the thought
}

export type Hashes = { story: string; key: string; text: string } // hex SHA-256
