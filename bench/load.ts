import { player } from '../e2e/support/player'
import { random } from '../e2e/support/random'

/**
 * 200 people with think time for 60 seconds against a running app; prints percentiles of the time that a move takes.
 * Usage: npx tsx bench/load.ts [http://127.0.0.1:3000] [players] [seconds]
 */
const base = process.argv[2] ?? 'http://127.0.0.1:3000'
const players = Number(process.argv[3] ?? 200)
const seconds = Number(process.argv[4] ?? 60)
const THINK = { min: 2_000, max: 8_000 } // milliseconds; faster than a person who reads

const until = performance.now() + seconds * 1000
const moves: number[] = []
const failures = new Map<number, number>()
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

const live = async (seed: number) => {
  const dice = random(seed)
  await pause(dice.next() * THINK.max)
  const who = player(base)
  await who.guest()
  while (performance.now() < until) {
    let { body: view } = await who.begin('ws-05', { guided: true })
    while (view.status === 'playing' && performance.now() < until) {
      await pause(THINK.min + dice.next() * (THINK.max - THINK.min))
      const choice = dice.pick(view.points.flatMap((point) => point.choices ?? []))
      const reply = await who.decide(view.id, view.turn, { choiceId: choice.id })
      moves.push(reply.ms)
      if (reply.status !== 200) {
        failures.set(reply.status, (failures.get(reply.status) ?? 0) + 1)
        break
      }
      view = reply.body
    }
  }
}

const run = async () => {
  await Promise.all(Array.from({ length: players }, (_, seed) => live(seed)))
  moves.sort((a, b) => a - b)
  const at = (share: number) => (moves[Math.min(moves.length - 1, Math.floor(share * moves.length))] ?? NaN).toFixed(1)
  console.log(`${players} players, ${seconds} s, think ${THINK.min / 1000} to ${THINK.max / 1000} s: ${moves.length} moves`)
  console.log(`a move takes p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms`)
  console.log(`not answered 200: ${[...failures].map(([status, count]) => `${status} x ${count}`).join(', ') || 'none'}`)
}

void run()
