import 'server-only'
import { handbook } from '@/lib/content/handbook'
import type { Module } from '@/lib/content/modules'

/** A module as it is offered now; null when there is none of this id. */
export const moduleOf = (id: string): Module | null => handbook().modules.find((one) => one.id === id) ?? null

/** The scenarios that an assignment of this module asks for. Of a module that is offered no more, those that the person has begun: it cannot be begun any more, and what was done stays done. */
export const scenariosOf = (module: string, played: readonly { scenario: string }[]): string[] => moduleOf(module)?.scenarios ?? [...new Set(played.map(({ scenario }) => scenario))]
