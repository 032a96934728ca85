import type { Lowered } from '../lower/story'

/** Everything that can only be seen once the whole story is made. */
export const check = (lowered: Lowered): void => {
  void lowered
}
