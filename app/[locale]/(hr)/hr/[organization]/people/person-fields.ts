import type { FieldSpec } from '@/components/hr/people/body'
import type { Cohort } from '@/lib/people'
import type { Messages } from '../../../../../i18n/types'

type Person = { name: string; staffNumber: string | null; department: string | null; email: string | null; phone: string | null; cohorts: string[] }

/** The fields of a person, empty for a new one. Archived cohorts can be kept, not joined. */
export function personFields(words: Messages['people']['person'], none: string, cohorts: Cohort[], person?: Person): FieldSpec[] {
  const options = cohorts.filter(({ id, archived }) => !archived || person?.cohorts.includes(id)).map(({ id, name }) => ({ value: id, name }))
  return [
    { name: 'name', label: words.name, kind: 'text', most: 80, needed: true, value: person?.name ?? '' },
    { name: 'staffNumber', label: words.number, kind: 'text', most: 40, orNull: true, value: person?.staffNumber ?? '' },
    { name: 'department', label: words.department, kind: 'text', most: 120, orNull: true, value: person?.department ?? '' },
    { name: 'email', label: words.email, kind: 'email', most: 254, orNull: true, value: person?.email ?? '' },
    { name: 'phone', label: words.phone, kind: 'text', most: 40, orNull: true, value: person?.phone ?? '' },
    { name: 'cohorts', label: words.cohorts, kind: 'checks', chosen: person?.cohorts ?? [], options, none },
  ]
}
