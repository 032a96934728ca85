import { columns, type Column, type Row, type Table } from './types'

const names: Record<Column, string[]> = {
  name: ['姓名', '名字', '员工姓名', 'name', 'fullname'],
  staffNumber: ['工号', '员工编号', '员工号', '学号', 'staffnumber', 'staffno', 'employeenumber', 'employeeid', 'employeeno', 'staffid'],
  department: ['部门', '所属部门', 'department', 'dept'],
  cohorts: ['批次', '批次名称', 'cohort', 'cohorts'],
  email: ['邮箱', '电子邮箱', '邮件', 'email', 'mail', 'emailaddress'],
  phone: ['手机', '手机号', '手机号码', '电话', 'phone', 'mobile', 'phonenumber', 'mobilenumber'],
}

/** The heading of each column in a file we give out. */
export const headings: Record<'en' | 'zh', Record<Column, string>> = {
  zh: { name: '姓名', staffNumber: '工号', department: '部门', cohorts: '批次', email: '邮箱', phone: '手机' },
  en: { name: 'Name', staffNumber: 'Staff number', department: 'Department', cohorts: 'Cohort', email: 'E-mail', phone: 'Phone' },
}

const meaningOf = (heading: string): Column | undefined => {
  const plain = heading.normalize('NFKC').toLowerCase().replace(/\(.*\)|[\s*:_.-]/g, '')
  return columns.find((column) => names[column].includes(plain))
}

/** A line of a file: its cells, and which of them are dates. */
export type Line = { line: number; cells: string[]; dates?: number[] }

/** Reads headings and what stands under them; lines without anything are passed over. Null: no heading for a name or for what tells people apart, or one of them twice. */
export function tableOf(lines: Line[]): Table | null {
  const [head, ...rest] = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (!head) return null
  const meant = head.cells.map(meaningOf)
  const found = meant.filter((column) => column !== undefined)
  if (new Set(found).size < found.length || !found.includes('name') || !(found.includes('staffNumber') || found.includes('email'))) return null
  const rowOf = ({ line, cells, dates = [] }: Line): Row => {
    const cell = (column: Column) => (found.includes(column) ? (cells[meant.indexOf(column)] ?? '') : '')
    return {
      line,
      cells: { name: cell('name'), staffNumber: cell('staffNumber'), department: cell('department'), cohorts: cell('cohorts'), email: cell('email'), phone: cell('phone') },
      dates: dates.flatMap((index) => meant[index] ?? []),
    }
  }
  return { rows: rest.map(rowOf), ignored: head.cells.map((cell) => cell.trim()).filter((cell, index) => cell && !meant[index]) }
}
