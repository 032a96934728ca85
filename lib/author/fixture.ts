import { noText, setting } from '@/engine/fixtures/builders'
import { welcome, welcomeRubric } from '@/engine/fixtures/welcome'

/** A small story to lay open. */
export const fixture = () => ({ story: welcome, rubric: welcomeRubric, text: noText, prose: { points: {}, feedback: {}, subtext: {} }, setting: setting() })
