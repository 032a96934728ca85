'use client'

import { SceneList, type Scene } from './scene-list'
import { usePlayed } from './use-played'

/** Scenes in order, with ticks for this person's. */
export const PlayedScenes = ({ locale, scenes, done }: { locale: 'en' | 'zh'; scenes: Scene[]; done: string }) => <SceneList locale={locale} scenes={scenes} played={usePlayed()} done={done} />
