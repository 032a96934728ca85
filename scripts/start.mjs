import './launch/node-version.mjs'

import('./launch/start.mjs')
