import pg from 'pg'

/** @typedef {{superuser: string, owner: string, app: string}} Passwords */

/**
 * The address of a database on the embedded server.
 * @param {number} port
 * @param {string} user
 * @param {string} password
 * @param {string} database
 */
export const address = (port, user, password, database) => `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`

/**
 * Opens one direct connection, hands it over and closes it.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {}) // a broken connection also rejects the query that was under way
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * Makes the two roles, `ruqun_owner` that migrates and `ruqun_app` that serves, and gives them these passwords. Safe to repeat.
 * @param {pg.Client} client connected as superuser
 * @param {Passwords} passwords
 */
export async function prepareRoles(client, passwords) {
  await role(client, 'ruqun_owner', passwords.owner)
  await role(client, 'ruqun_app', passwords.app)
}

/**
 * @param {pg.Client} client
 * @param {string} name
 * @param {string} password
 */
async function role(client, name, password) {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name])
  const limits = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION'
  await client.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${name} ${limits} PASSWORD ${client.escapeLiteral(password)}`)
}

/**
 * Makes a database that belongs to the owner role, unless it exists.
 * @param {pg.Client} client connected as superuser
 * @param {string} name
 * @param {string} [template] a database to copy
 */
export async function prepareDatabase(client, name, template = 'template0') {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} OWNER ruqun_owner TEMPLATE ${client.escapeIdentifier(template)}`)
}
