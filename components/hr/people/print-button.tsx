'use client'

import { button } from '../../ui/button'

export const PrintButton = ({ label }: { label: string }) => <button type="button" onClick={() => print()} className={button({ look: 'ghost' })}>{label}</button>
