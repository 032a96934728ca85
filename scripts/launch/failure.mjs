/** A failure the person at the keyboard can do something about: one sentence that says what is wrong and one that says what to do. */
export class Failure extends Error {
  /**
   * @param {string} problem
   * @param {string} remedy
   */
  constructor(problem, remedy) {
    super(`${problem} ${remedy}`)
    this.name = 'Failure'
  }
}
